import type { EntryKind } from '../inventory/observation.js';
import type { DrivenContext, DrivenPage } from './driven-browser.js';
/** An entry that a browser keeps. */
export interface StoredEntry {
    readonly kind: EntryKind;
    readonly name: string;
    /** The cookie's domain, else the host of the page or frame. */
    readonly host: string;
    readonly seconds: number;
    readonly frame: string | null;
    /** Tells it from all others: cookies of one name may have several paths. */
    readonly key: string;
    /** Another one means that it was written again. Made of value and lifetime, and cannot be turned back into them. */
    readonly mark: string;
}
/** What is stored, and what could not be looked at. */
export interface Stored {
    readonly entries: readonly StoredEntry[];
    /** Frames that were there and did not answer, without query. */
    readonly silent: readonly string[];
    /** Kinds that the browser refused to list for the page itself. */
    readonly unlisted: readonly EntryKind[];
}
/** The browser's cookies, HttpOnly ones and those of others too. */
export declare function lookAtCookies(context: DrivenContext): Promise<StoredEntry[]>;
/** Everything that is stored for a visitor now: the browser's cookies, and what each frame keeps. */
export declare function lookAtStorage(context: DrivenContext, page: DrivenPage): Promise<Stored>;
