import type { EntryType } from '../manifest/types.js';
import type { Visit } from '../visit.js';
import type { Left } from './left.js';
import { type NameRules, type RefusedEntry } from './refused-entries.js';
/** A watch that goes on. */
export interface Watch {
    /** Fulfilled when everything was removed once. */
    readonly removed: Promise<unknown>;
    /** Looks again now. Cookies and web storage are removed before it returns. */
    readonly look: () => void;
    /** Ends it before its time. */
    readonly stop: () => void;
}
export interface RemovalOptions {
    /** Types of which something is not allowed. */
    readonly types: readonly EntryType[];
    readonly note: Visit['note'];
    /** Is given what is found, each time. */
    readonly onFound: (entry: RefusedEntry) => void;
    /** Is told at the end what could not be removed. */
    readonly onEnd: (left: readonly Left[]) => void;
}
/**
 * Removes what has to go, and looks again until nothing has come back for some seconds, but not for ever.
 * @returns the watch.
 */
export declare function watchRemoval(rules: NameRules, { types, note, onFound, onEnd }: RemovalOptions): Watch;
