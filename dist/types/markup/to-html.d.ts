import type { Markup } from './markup.js';
/** Writes markup as an HTML string, every text and attribute escaped. */
export declare function toHtml(markup: Markup | readonly Markup[]): string;
