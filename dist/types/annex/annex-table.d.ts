import { type MarkupElement } from '../markup/markup.js';
import type { Words } from '../words/words.js';
import { type AnnexOptions } from './annex-options.js';
/** Attribute of the cells that follow the visitor's choice: the id of a service or a category. */
export declare const CHOICE = "data-latchkey-choice";
/** The table of cookies, or a sentence where there is none to show. */
export declare function annexTable(manifest: unknown, words: Pick<Words, 'common' | 'annex'>, options?: AnnexOptions): MarkupElement;
