import { fillMarkup } from '../../markup/fill-markup.ts'
import type { Markup } from '../../markup/markup.ts'
import { dateWords } from '../../words/date.ts'
import { fill } from '../../words/fill.ts'
import { textIn } from '../../words/text-in.ts'
import { contactLink, link } from '../link.ts'
import type { Regulator } from '../../manifest/rule-set.ts'
import type { NoticeSource } from './notice-source.ts'
import { paragraph, sentences } from './paragraph.ts'

/** How to reach the site, and its privacy notice. */
export function contactParts({ site, words }: NoticeSource): readonly (Markup | null)[] {
  const { text, more, notice } = words.notice.contact
  const { contact, privacyUrl } = site
  return [
    contact ? paragraph(...fillMarkup(text, { contact: contactLink(contact) })) : null,
    privacyUrl ? paragraph(...fillMarkup(more, { notice: link(privacyUrl, notice) })) : null,
  ]
}

/** How to complain: to the site, and to the regulator. */
export function complainParts(
  { words, lang }: NoticeSource,
  { name, url, former, since }: Regulator,
): readonly (Markup | null)[] {
  const { us, regulator, former: replaced } = words.notice.complain
  const date = dateWords(since, words.common)
  const before = textIn(former, lang)
  return [
    paragraph(us),
    paragraph(...fillMarkup(regulator, { regulator: link(url, textIn(name, lang)) })),
    paragraph(sentences(date && before ? fill(replaced, { date, former: before }) : '')),
  ]
}
