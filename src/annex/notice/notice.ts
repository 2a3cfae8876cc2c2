import { h, type Markup, type MarkupElement } from '../../markup/markup.ts'
import { UK_REGULATOR } from '../../manifest/data/uk-pecr-2026-02-05.ts'
import type { Regulator } from '../../manifest/rule-set.ts'
import { changeParts } from './change-parts.ts'
import { refuseParts, useParts, withoutParts } from './choice-parts.ts'
import { complainParts, contactParts } from './contact-parts.ts'
import { type NoticeLanguage, noticeSource } from './notice-source.ts'
import { paragraph } from './paragraph.ts'
import { whoParts } from './who-parts.ts'

/** What the notice can be told. */
export interface NoticeOptions {
  /** Language of the page, as a tag. Default: `en`. */
  readonly lang?: string | undefined
  /** Level of its headings, 1 to 6. Default: 2. */
  readonly heading?: number | undefined
  /** To whom visitors can complain. Default: the Information Commission of the United Kingdom. */
  readonly regulator?: Regulator | undefined
}

/** The prose around the tables. A sentence whose facts the manifest does not give is left out. */
export function notice(manifest: unknown, words: NoticeLanguage, options: NoticeOptions = {}): MarkupElement {
  const { lang = words.common.lang, heading = 2, regulator = UK_REGULATOR } = options
  const { what, use, refuse, without, who, others, changes, contact, complain } = words.notice
  const source = noticeSource(manifest, words, lang)
  const tag = `h${Math.min(6, Math.max(1, Math.trunc(heading) || 2))}`
  const section = (title: string, parts: readonly (Markup | null)[]) =>
    parts.some(Boolean) ? [h(tag, null, title), ...parts] : []
  return h(
    'div',
    { lang: words.common.lang, dir: words.common.direction },
    section(what.title, [paragraph(what.text)]),
    section(use.title, useParts(source)),
    section(refuse.title, refuseParts(source)),
    section(without.title, withoutParts(source)),
    section(who.title, whoParts(source)),
    section(others.title, [paragraph(others.text)]),
    section(changes.title, changeParts(source)),
    section(contact.title, contactParts(source)),
    section(complain.title, complainParts(source, regulator)),
  )
}
