import type { Decision } from '../choice/types.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { annexTable } from './annex-table.ts'
import { elementOption } from './element-options.ts'
import { notice } from './notice/notice.ts'
import type { NoticeLanguage } from './notice/notice-source.ts'
import { recipientsTable } from './recipients-table.ts'

/** From what an element of ours is filled. */
export interface ElementSource {
  readonly manifest: unknown
  readonly words: NoticeLanguage
  readonly lang: string
  readonly decision: Decision
}

/** What belongs into an element of ours, by its tag or class; null where there is nothing to show. */
export function elementMarkup(element: Element, source: ElementSource): MarkupElement | null {
  const { manifest, words, lang, decision } = source
  const option = (name: string) => elementOption(element, name)
  const is = (kind: string) => element.localName === kind || element.classList.contains(kind)
  if (is('latchkey-notice')) return notice(manifest, words, { lang, heading: Number(option('heading') ?? 2) })
  if (is('latchkey-recipients')) return recipientsTable(manifest, words, { lang, caption: option('caption') })
  return annexTable(manifest, words, {
    lang,
    decision,
    category: option('category'),
    where: option('where'),
    columns: option('columns'),
    caption: option('caption'),
  })
}
