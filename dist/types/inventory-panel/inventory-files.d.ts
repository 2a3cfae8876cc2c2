import type { InventoryLanguage } from './inventory-language.js';
import type { InventoryView } from './inventory-view.js';
/** What can be taken away. */
export type InventoryFile = 'json' | 'csv' | 'findings' | 'markdown';
/** How each ends. */
export declare const ENDINGS: Readonly<Record<InventoryFile, string>>;
/** One of the files, whole, whatever the panel shows of it. Names in it cannot break a table, a spreadsheet or Markdown. */
export declare function inventoryFile(file: InventoryFile, view: InventoryView, words: InventoryLanguage): string;
/** The entries to paste, as they stand in a manifest. */
export declare function entriesText({ proposed: { services, cookies } }: InventoryView): string;
