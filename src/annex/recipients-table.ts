import { h, type MarkupElement } from '../markup/markup.ts'
import type { Recipient } from '../manifest/types.ts'
import type { Words } from '../words/words.ts'
import { ownText } from './annex-cells.ts'
import { countryNames } from './country-name.ts'
import { soundManifest } from './sound-manifest.ts'
import { dataCell, rowHeading, tableMarkup, textsMarkup } from './table-markup.ts'

/** What the table of recipients can be told. */
export interface RecipientsOptions {
  /** Language of the page, as a tag. Default: `en`. */
  readonly lang?: string | undefined
  /** Default: "Who receives your data". */
  readonly caption?: string | undefined
}

const COLUMNS = ['name', 'data', 'purpose', 'country', 'safeguard'] as const

/** The table of those who receive data; null where the manifest names none. Columns that nobody fills are left out. */
export function recipientsTable(
  manifest: unknown,
  words: Pick<Words, 'common' | 'annex'>,
  { lang = words.common.lang, caption }: RecipientsOptions = {},
): MarkupElement | null {
  const { common, annex } = words
  const nameOf = countryNames(words)
  const textOf = (recipient: Recipient, id: (typeof COLUMNS)[number]) => {
    const shown = ownText(recipient[id], { lang, words })
    return id === 'country' ? { ...shown, text: nameOf(shown.text) } : shown
  }
  const recipients = soundManifest(manifest).recipients.filter(one => textOf(one, 'name').text)
  if (!recipients.length) return null

  const columns = COLUMNS.filter(id => recipients.some(one => textOf(one, id).text)).map(id => ({
    id,
    title: annex.columns[id === 'name' ? 'recipient' : id],
  }))
  const rows = recipients.map(recipient =>
    h(
      'tr',
      { role: 'row' },
      columns.map(column => {
        const texts = [textOf(recipient, column.id)].filter(({ text }) => text)
        return column.id === 'name' ? rowHeading(column, ...textsMarkup(texts)) : dataCell(column, texts)
      }),
    ),
  )
  return tableMarkup({
    caption: caption || annex.recipients,
    columns,
    bodies: [h('tbody', { role: 'rowgroup' }, rows)],
    words: common,
  })
}
