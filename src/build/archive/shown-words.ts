import { annexMarkdown } from '../../annex/annex-text.ts'
import { notice } from '../../annex/notice/notice.ts'
import { wordsIn } from '../../languages/words-in.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import type { Manifest } from '../../manifest/types.ts'
import { h, type MarkupElement } from '../../markup/markup.ts'
import { firstTexts, type BannerTexts } from '../../ui/banner.ts'
import { categoryTexts } from '../../words/category-texts.ts'
import { fill } from '../../words/fill.ts'
import { textIn } from '../../words/text-in.ts'
import { toMarkdown } from '../to-markdown.ts'
import { againWords } from './again-words.ts'

const COLUMNS = 'cookie,where,expiry,information,category,provider,basis,country'

/**
 * All that visitors are shown in a language, as Markdown: the banner, what it says with Global Privacy Control and to those
 * who have chosen before, the settings, the annex and the notice.
 */
export function shownWords(manifest: Manifest, lang: string): string {
  const declared = readManifest(manifest)
  const words = wordsIn(lang, manifest)
  const { common, banner, again } = words
  const [first, withGpc] = [false, true].map(gpc =>
    firstTexts(manifest, { common, banner }, { declared, gpc }),
  ) as [BannerTexts, BannerTexts]
  const site = textIn(manifest.site?.name, lang) || banner.thisSite
  const said = (says: readonly string[], labels: readonly string[]): MarkupElement[] => [
    ...says.map(text => h('p', null, text)),
    h(
      'ul',
      null,
      [...labels, common.settings].filter(Boolean).map(label => h('li', null, label)),
    ),
  ]
  const hasOther = JSON.stringify(withGpc) !== JSON.stringify(first)
  const toChosen = againWords(manifest, { common, banner, again })
  const categories = [...declared.categories.values()].map(({ id }) => {
    const texts = categoryTexts(id, manifest.categories?.[id], common)
    return [h('h3', null, `${texts.title} (${id})`), texts.description && h('p', null, texts.description)]
  })
  const page = h(
    'div',
    null,
    h('h1', null, fill(first.title, { site })),
    said(first.says, [first.accept, first.reject]),
    hasOther && [
      h('h2', null, 'Global Privacy Control'),
      said(withGpc.says, [withGpc.accept, withGpc.reject]),
    ],
    toChosen.says.length > 0 && [
      h('h2', null, fill(toChosen.title, { site })),
      said(toChosen.says, toChosen.labels),
    ],
    h('h2', null, common.settings),
    categories,
  )
  const annex = annexMarkdown(manifest, { lang, columns: COLUMNS })
  return `${toMarkdown(page)}\n\n${annex.trim()}\n\n${toMarkdown(notice(manifest, words, { lang }))}\n`
}
