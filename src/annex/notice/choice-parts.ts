import { fillMarkup } from '../../markup/fill-markup.ts'
import { h, type Markup } from '../../markup/markup.ts'
import { categoryTexts } from '../../words/category-texts.ts'
import { durationWords } from '../../words/duration.ts'
import { fill } from '../../words/fill.ts'
import { recordLifetime } from '../annex-entries.ts'
import type { NoticeSource } from './notice-source.ts'
import { bullets, paragraph, sentences } from './paragraph.ts'

type Parts = readonly (Markup | null)[]

/** What the site uses cookies for: its categories, and whether each is on. */
export function useParts({ used, categories, words, lang }: NoticeSource): Parts {
  const items = used.map(({ id, kind }) => {
    const { title, description } = categoryTexts(id, categories.get(id), { ...words.common, lang })
    return [h('strong', null, title), ': ', sentences(description, words.notice.use.kinds[kind])]
  })
  return [bullets(items)]
}

/** How to say no, for how long that holds, and what Global Privacy Control does. */
export function refuseParts({ used, options, words }: NoticeSource): Parts {
  const { refuse } = words.notice
  const kinds = used.map(({ kind }) => kind)
  const objects = kinds.includes('objects')
  const asks = kinds.includes('asks')
  if (!objects && !asks) return [paragraph(refuse.nothing)]
  const settings = h('a', { href: '#latchkey-settings' }, words.common.settings)
  const time = durationWords(recordLifetime(options.lifetime), words)
  return [
    paragraph(...fillMarkup(asks ? refuse.choose : refuse.object, { settings })),
    paragraph(
      sentences(
        fill(refuse.remembered, { time }),
        asks ? refuse.then.asks : '',
        objects ? refuse.then.objects : '',
        refuse.browser,
      ),
    ),
    paragraph(refuse.gpc[objects ? 'objects' : 'asks']),
  ]
}

/** What may not work after a no, and what visitors can do without each service. */
export function withoutParts({ used, services, words, own }: NoticeSource): Parts {
  const switched = new Set(used.filter(({ kind }) => kind !== 'none').map(({ id }) => id))
  if (!switched.size) return []
  const items = [...services.values()]
    .filter(({ category, without }) => switched.has(category) && own(without).length)
    .map(({ name, without }) => [h('strong', null, own(name)), ': ', ...own(without)])
  return [paragraph(words.notice.without.text), bullets(items)]
}
