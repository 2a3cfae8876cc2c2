import type { Manifest } from '../manifest/types.ts'
import { annexData } from './annex-data.ts'
import type { AnnexOptions } from './annex-options.ts'
import { wordsIn } from './words-in.ts'

/**
 * The annex as a Markdown table. Markdown has no cells that span rows, so each row of a group says the explanation.
 * What would be Markdown or HTML in a cell is escaped.
 */
export function annexMarkdown(manifest: Manifest, options: AnnexOptions = {}): string {
  const [titles = [], ...rows] = grid(manifest, options)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [titles.map(escapeMarkdown), titles.map(() => '---'), ...rows.map(row => row.map(escapeMarkdown))]
    .map(line)
    .join('\n')
    .concat('\n')
}

/**
 * The annex as CSV after RFC 4180, with a heading row. A cell that a spreadsheet would run as a formula (it begins with
 * `=`, `+`, `-`, `@` or a control character) gets an apostrophe in front.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function annexCsv(manifest: Manifest, options: AnnexOptions = {}): string {
  return grid(manifest, options)
    .map(row => `${row.map(escapeCsv).join(',')}\r\n`)
    .join('')
}

function grid(manifest: Manifest, options: AnnexOptions): string[][] {
  const { columns, bodies } = annexData(manifest, wordsIn(options.lang ?? 'en'), options)
  const rows = bodies.flatMap(body => body.rows)
  return [
    columns.map(({ title }) => title),
    ...rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.text ?? '')),
  ]
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~#!]/g, '\\$&')
}

function escapeCsv(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
