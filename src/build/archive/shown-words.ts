import { annexMarkdown } from '../../annex/annex-text.ts'
import { notice } from '../../annex/notice/notice.ts'
import { wordsIn } from '../../annex/words-in.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import type { Manifest } from '../../manifest/types.ts'
import { h } from '../../markup/markup.ts'
import { firstTexts } from '../../ui/banner.ts'
import { categoryTexts } from '../../words/category-texts.ts'
import { banner as cyBanner } from '../../words/cy/banner.ts'
import { banner as enBanner } from '../../words/en/banner.ts'
import { fill } from '../../words/fill.ts'
import { textIn } from '../../words/text-in.ts'
import { toMarkdown } from '../to-markdown.ts'

const COLUMNS = 'cookie,where,expiry,information,category,provider,basis,country'

/** All that visitors are shown in a language, as Markdown: the banner, the settings, the annex and the notice. */
export function shownWords(manifest: Manifest, lang: 'en' | 'cy'): string {
  const declared = readManifest(manifest)
  const words = wordsIn(lang)
  const { common } = words
  const banner = lang === 'cy' ? cyBanner : enBanner
  const { title, says, accept, reject } = firstTexts(manifest, { common, banner }, { declared })
  const site = textIn(manifest.site?.name, lang) || banner.thisSite
  const categories = [...declared.categories.values()].map(({ id }) => {
    const texts = categoryTexts(id, manifest.categories?.[id], common)
    return [h('h3', null, `${texts.title} (${id})`), texts.description && h('p', null, texts.description)]
  })
  const page = h(
    'div',
    null,
    h('h1', null, fill(title, { site })),
    says.map(text => h('p', null, text)),
    h(
      'ul',
      null,
      [accept, reject, common.settings].filter(Boolean).map(label => h('li', null, label)),
    ),
    h('h2', null, common.settings),
    categories,
  )
  const annex = annexMarkdown(manifest, { lang, columns: COLUMNS })
  return `${toMarkdown(page)}\n\n${annex.trim()}\n\n${toMarkdown(notice(manifest, words, { lang }))}\n`
}
