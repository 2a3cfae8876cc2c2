import type { Manifest } from '../manifest/types.js';
import type { AnnexOptions } from './annex-options.js';
/**
 * The annex as a Markdown table. Markdown has no cells that span rows, so each row of a group says the explanation.
 * What would be Markdown or HTML in a cell is escaped.
 */
export declare function annexMarkdown(manifest: Manifest, options?: AnnexOptions): string;
/**
 * The annex as CSV after RFC 4180, with a heading row. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
export declare function annexCsv(manifest: Manifest, options?: AnnexOptions): string;
