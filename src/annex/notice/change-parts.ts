import type { Markup } from '../../markup/markup.ts'
import { dateWords } from '../../words/date.ts'
import { fill } from '../../words/fill.ts'
import type { NoticeSource } from './notice-source.ts'
import { bullets, paragraph, sentences } from './paragraph.ts'

/** When the manifest was last changed and what changed, who approved it, and when it is looked at again. */
export function changeParts({ site, changes, words, own }: NoticeSource): readonly (Markup | null)[] {
  const { updated, list, again, approved, review } = words.notice.changes
  const dated = (template: string, iso: string | undefined) => {
    const date = dateWords(iso, words.common)
    return date && fill(template, { date })
  }
  const items = changes
    .filter(({ text }) => own(text).length)
    .map(({ date, text }) => [dated('{date}: ', date), ...own(text)])
  return [
    paragraph(dated(updated, site.updated)),
    items.length ? paragraph(list) : null,
    bullets(items),
    paragraph(again),
    paragraph(
      sentences(site.approvedBy ? fill(approved, { who: site.approvedBy }) : '', dated(review, site.review)),
    ),
  ]
}
