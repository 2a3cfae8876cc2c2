import type { Words } from '../words/words.js';
import { type AnnexCell } from './annex-cells.js';
import { type AnnexColumn, type AnnexOptions } from './annex-options.js';
/** A row of the annex: an entry of the manifest as readers see it. */
export interface AnnexRow {
    /** The names that share the row. */
    readonly names: readonly string[];
    /** What stands after them where they are no cookies: "(local storage)", else empty. */
    readonly note: string;
    /** What the visitor's choice decides upon: the id of a service or a category. */
    readonly owner: string;
    /** The group of the manifest; null for a row that shares nothing. */
    readonly group: string | null;
    /** Whether Latchkey itself stores it. */
    readonly own: boolean;
    /** One cell for each column, in the order of the columns. */
    readonly cells: Readonly<Partial<Record<AnnexColumn, AnnexCell>>>;
}
/** Rows that belong together: those of one group, or those between groups. */
export interface AnnexBody {
    readonly group: string | null;
    readonly own: boolean;
    readonly rows: readonly AnnexRow[];
}
/** The annex as data, for whoever writes it in a form of their own. */
export interface AnnexData {
    readonly columns: readonly {
        readonly id: AnnexColumn;
        readonly title: string;
    }[];
    readonly bodies: readonly AnnexBody[];
}
/** The annex of a manifest, in the order in which it is declared; what Latchkey itself stores comes last. */
export declare function annexData(manifest: unknown, words: Pick<Words, 'common' | 'annex'>, options?: AnnexOptions): AnnexData;
