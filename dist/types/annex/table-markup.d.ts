import { type Attributes, type Markup, type MarkupElement } from '../markup/markup.js';
import type { CommonWords } from '../words/sections/common-words.js';
import type { AnnexText } from './annex-cells.js';
/** A column of any of our tables. */
export interface Column {
    readonly id: string;
    readonly title: string;
}
interface Table {
    readonly caption: string;
    readonly columns: readonly Column[];
    readonly bodies: readonly MarkupElement[];
    readonly words: Pick<CommonWords, 'lang' | 'direction'>;
}
/**
 * A table that stays one. Its roles are written out, because browsers take them away from a table whose rows are shown
 * as blocks, as ours are on a phone.
 * @see https://www.w3.org/TR/html-aam-1.0/#el-table
 */
export declare function tableMarkup({ caption, columns, bodies, words }: Table): MarkupElement;
/** The cell that names its row. */
export declare function rowHeading(column: Column, ...children: Markup[]): MarkupElement;
/** Any other cell. It carries the title of its column, which stands before it where the table is stacked. */
export declare function dataCell(column: Column, texts: readonly AnnexText[], attributes?: Attributes): MarkupElement;
/** Texts with a space between, those of another language marked. */
export declare function textsMarkup(texts: readonly AnnexText[]): Markup[];
/** Names are code: they keep their direction, and no translation touches them. */
export declare function namesMarkup(names: readonly string[]): Markup[];
export {};
