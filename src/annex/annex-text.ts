import type { Manifest } from '../manifest/types.ts'
import { csvTable, markdownTable, type Grid } from '../words/table-text.ts'
import { annexData } from './annex-data.ts'
import type { AnnexOptions } from './annex-options.ts'
import { wordsIn } from '../languages/words-in.ts'

/**
 * The annex as a Markdown table. Markdown has no cells that span rows, so each row of a group says the explanation.
 * What would be Markdown or HTML in a cell is escaped.
 */
export function annexMarkdown(manifest: Manifest, options: AnnexOptions = {}): string {
  return markdownTable(grid(manifest, options))
}

/**
 * The annex as CSV after RFC 4180, with a heading row. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
export function annexCsv(manifest: Manifest, options: AnnexOptions = {}): string {
  return csvTable(grid(manifest, options))
}

function grid(manifest: Manifest, options: AnnexOptions): Grid {
  const { columns, bodies } = annexData(manifest, wordsIn(options.lang ?? 'en', manifest), options)
  const rows = bodies.flatMap(body => body.rows)
  return [
    columns.map(({ title }) => title),
    ...rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.text ?? '')),
  ]
}
