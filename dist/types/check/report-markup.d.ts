import { type MarkupElement } from '../markup/markup.js';
import type { CheckLanguage } from './check-language.js';
import type { Report } from './report.js';
/** A report as a region of a page: a heading, one line that sums it up, and the list. All of it is text. */
export declare function reportMarkup({ summary, items }: Report, { check, common }: CheckLanguage): MarkupElement;
