import type { Decision } from '../choice/types.js';
/** The columns that a table of cookies can have. */
export declare const COLUMNS: readonly ["cookie", "where", "expiry", "information", "category", "provider", "basis", "country", "choice"];
export type AnnexColumn = (typeof COLUMNS)[number];
/** What a table of cookies shows. */
export interface AnnexOptions {
    /** Language of the page, as a tag. Default: `en`. Our own words are in it if the manifest has it spoken, else in English. */
    readonly lang?: string | undefined;
    /** Only the cookies of these categories: ids, or a string of ids with spaces or commas between. Default: all. */
    readonly category?: string | readonly string[] | undefined;
    /**
     * Only the cookies of these places: names, or a string of names with commas between. A cookie that names no place
     * belongs to all. Default: all.
     */
    readonly where?: string | readonly string[] | undefined;
    /**
     * The columns in their order: ids, or a string of ids with spaces or commas between. `cookie` is always there, and
     * what is no column is left out. Default: cookie, where (if a cookie names a place), expiry, information.
     */
    readonly columns?: string | readonly AnnexColumn[] | undefined;
    /** Default: "Cookies we use", with the titles of the categories if only some are shown. */
    readonly caption?: string | undefined;
    /** What the visitor decided, for the column `choice`. Default: nothing yet. */
    readonly decision?: Decision | undefined;
}
/** The members of an option that is a list, or a string of them. */
export declare function members(option: string | readonly string[] | undefined, between: RegExp): string[];
