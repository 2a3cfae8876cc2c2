import { h, type Attributes, type Markup } from '../markup/markup.ts'
import { toHtml } from '../markup/to-html.ts'
import type { Manifest } from '../manifest/types.ts'
import { annexTable } from './annex-table.ts'
import type { AnnexOptions } from './annex-options.ts'
import { notice, type NoticeOptions } from './notice/notice.ts'
import { recipientsTable, type RecipientsOptions } from './recipients-table.ts'
import { wordsIn } from '../languages/words-in.ts'

/**
 * The table of cookies as HTML, in a block that the script in a page finds again: it keeps the nodes and makes the
 * column "Your choice" live. Nothing is thrown for a faulty manifest: what cannot be read is left out.
 * @example renderAnnex(manifest, { lang: 'cy', category: 'analytics' })
 */
export function renderAnnex(manifest: Manifest, options: AnnexOptions = {}): string {
  const { lang = 'en', category, where, columns, caption } = options
  const said = { category: joined(category), where: joined(where), columns: joined(columns), caption }
  return block(
    { class: 'latchkey-annex', lang },
    said,
    annexTable(manifest, wordsIn(lang, manifest), options),
  )
}

/** The table of those who receive data, as HTML; an empty string where the manifest names none. */
export function renderRecipients(manifest: Manifest, options: RecipientsOptions = {}): string {
  const { lang = 'en', caption } = options
  const table = recipientsTable(manifest, wordsIn(lang, manifest), options)
  return table ? block({ class: 'latchkey-recipients', lang }, { caption }, table) : ''
}

/**
 * The prose around the tables, as HTML: what cookies are, how to refuse, what may then not work, who sets what, other
 * sites' notices, what changed, contact, and how to complain.
 */
export function renderNotice(manifest: Manifest, options: NoticeOptions = {}): string {
  const { lang = 'en', heading } = options
  return block(
    { class: 'latchkey-notice', lang },
    { heading },
    notice(manifest, wordsIn(lang, manifest), options),
  )
}

/** What an element says in attributes stands in the block too, so that the page renders the same. */
function block(attributes: Attributes, said: Attributes, content: Markup): string {
  const data = Object.entries(said).map(([name, value]) => [`data-${name}`, value])
  return toHtml(h('div', { ...attributes, ...Object.fromEntries(data) }, content))
}

function joined(option: string | readonly string[] | undefined): string | undefined {
  return typeof option === 'string' ? option : option?.join(', ')
}
