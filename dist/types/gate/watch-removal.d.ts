import type { EntryType } from '../manifest/types.js';
import type { Visit } from '../visit.js';
import type { Left } from './left.js';
import { type NameRules, type RefusedEntry } from './refused-entries.js';
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
 * @returns when everything was removed once, and the function that ends the watch before.
 */
export declare function watchRemoval(rules: NameRules, { types, note, onFound, onEnd }: RemovalOptions): {
    readonly removed: Promise<unknown>;
    readonly stop: () => void;
};
