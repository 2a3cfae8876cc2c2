/** Rows of cells; the first row holds the headings. */
export type Grid = readonly (readonly string[])[]

/**
 * A Markdown table. What would be Markdown or HTML in a cell is escaped.
 */
export function markdownTable([titles = [], ...rows]: Grid): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [titles.map(escapeMarkdown), titles.map(() => '---'), ...rows.map(row => row.map(escapeMarkdown))]
    .map(line)
    .join('\n')
    .concat('\n')
}

/**
 * CSV after RFC 4180, with a heading row. A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`,
 * `@` or a control character) gets an apostrophe in front.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvTable(rows: Grid): string {
  return rows.map(row => `${row.map(escapeCsv).join(',')}\r\n`).join('')
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
