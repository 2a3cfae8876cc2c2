import type { Declared } from '../manifest/declared.ts'
import type { Manifest } from '../manifest/types.ts'
import { categoryTexts } from '../words/category-texts.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'
import type { BannerLanguage } from './banner-text.ts'
import type { BannerTexts } from './banner.ts'
import { changesSince } from './changes-since.ts'

/** What is new or different since a visitor chose. */
export interface News {
  /** What waits for permission. */
  readonly asks: readonly string[]
  /** What visitors may object to, by whether it is on. */
  readonly staysOn: readonly string[]
  readonly staysOff: readonly string[]
  /** When they chose, in milliseconds since 1970. */
  readonly time: number
  /** Whether they were never asked about a category. */
  readonly isNew: (id: string) => boolean
}

interface Source {
  readonly manifest: Manifest
  readonly declared: Declared
  readonly words: BannerLanguage & Pick<Words, 'again'>
}

/** How much of a list of titles the banner has room for. */
const MOST_CHARACTERS = 120

/** Says in plain words what is new or different, and what comes of a yes and a no. */
export function againTexts(news: News, source: Source): BannerTexts {
  const { asks, staysOn, staysOff } = news
  const { again, banner } = source.words
  const named = [...asks, ...staysOn, ...staysOff]
  const hasOthers = [...source.declared.categories.values()].some(
    ({ id, kind }) => kind !== 'none' && !named.includes(id),
  )
  const says = [
    paragraph(asks, again.asks, { news, source }),
    paragraph(staysOn, again.staysOn, { news, source }),
    paragraph(staysOff, again.staysOff, { news, source }),
    hasOthers ? again.others : '',
  ].filter(Boolean)

  const { title, accept, reject, accepted, rejected } = again
  if (asks.length) return { title, says, accept, reject, accepted, rejected }
  if (staysOn.length) {
    const { leaveOn, turnOff, isOn, isOff } = banner
    return { title, says, accept: leaveOn, reject: turnOff, accepted: isOn, rejected: isOff }
  }
  // What is off stays off, and there is nothing to agree to.
  return { title, says, accept: '', reject: banner.leaveOn, accepted: '', rejected: again.staysOff }
}

/** What is new and what is different of some categories, what the site says about it, and how it stands. */
function paragraph(
  ids: readonly string[],
  stands: string,
  { news, source }: { readonly news: News; readonly source: Source },
): string {
  if (!ids.length) return ''
  const { manifest, declared, words } = source
  const { again, common } = words
  const titled = (some: readonly string[]): string[] =>
    some.map(id => categoryTexts(id, manifest.categories?.[id], common).title)
  const added = titled(ids.filter(news.isNew))
  const changed = titled(ids.filter(id => !news.isNew(id)))
  const services = [...declared.services.values()].filter(({ category }) => ids.includes(category ?? ''))
  const about = [...ids, ...services.map(({ id }) => id)]
  return [
    changed.length === 1 && fill(again.isDifferent, { title: changed[0] ?? '' }),
    changed.length > 1 && fill(again.areDifferent, { list: shortened(changed, again.more) }),
    added.length > 0 && fill(again.isNew, { list: shortened(added, again.more) }),
    ...changesSince(manifest, { ids: about, time: news.time, lang: common.lang }),
    stands,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Titles with commas between, since they hold "and" themselves; the first at least, and how many more there are. */
function shortened(titles: readonly string[], more: string): string {
  let shown = titles.length
  while (shown > 1 && titles.slice(0, shown).join(', ').length > MOST_CHARACTERS) shown--
  const list = titles.slice(0, shown).join(', ')
  return shown < titles.length ? fill(more, { list, n: titles.length - shown }) : list
}
