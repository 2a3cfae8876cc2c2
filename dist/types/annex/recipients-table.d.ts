import { type MarkupElement } from '../markup/markup.js';
import type { Words } from '../words/words.js';
/** What the table of recipients can be told. */
export interface RecipientsOptions {
    /** Language of the page, as a tag. Default: `en`. */
    readonly lang?: string | undefined;
    /** Default: "Who receives your data". */
    readonly caption?: string | undefined;
}
/** The table of those who receive data; null where the manifest names none. Columns that nobody fills are left out. */
export declare function recipientsTable(manifest: unknown, words: Pick<Words, 'common' | 'annex'>, { lang, caption }?: RecipientsOptions): MarkupElement | null;
