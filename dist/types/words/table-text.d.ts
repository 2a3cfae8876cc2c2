/** Rows of cells; the first row holds the headings. */
export type Grid = readonly (readonly string[])[];
/**
 * A Markdown table. What would be Markdown or HTML in a cell is escaped.
 */
export declare function markdownTable([titles, ...rows]: Grid): string;
/**
 * CSV after RFC 4180, with a heading row. A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`,
 * `@` or a control character) gets an apostrophe in front.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export declare function csvTable(rows: Grid): string;
