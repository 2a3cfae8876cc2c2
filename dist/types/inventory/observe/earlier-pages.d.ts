import { type Shown } from './merge-seen.js';
/** What earlier pages of a visit showed. */
export interface Earlier extends Shown {
    /** How often something could not be kept because there was no room. */
    readonly full: number;
}
/** Of a page of which nothing is known. */
export declare const NOTHING: Shown;
/** Whether what is seen is kept from page to page. */
export declare function isKept(): boolean;
/** What the pages before this one showed; nothing where none is kept, or it cannot be read. */
export declare function readEarlier(page: string): Earlier;
/** Keeps what this page showed with what is kept already, in place of what it showed before. */
export declare function keepPage(page: string, shown: Shown): void;
/** Begins to keep it, with nothing. */
export declare function beginKeeping(page: string): void;
export declare function endKeeping(): void;
