import type { Markup } from '../markup/markup.js';
/** Writes markup of headings, paragraphs, lists and tables as Markdown. What else there is gives its text. */
export declare function toMarkdown(markup: Markup): string;
