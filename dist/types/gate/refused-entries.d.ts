import type { DeclaredName } from '../manifest/declared.js';
import type { NameOwners } from '../manifest/name-owners.js';
import type { EntryType } from '../manifest/types.js';
/** By what it is decided which entries have to go. */
export interface NameRules extends NameOwners {
    /** Whether a category or service may run now. */
    readonly allows: (id: string) => boolean;
}
/** A declared entry that is stored here and not allowed now. */
export interface RefusedEntry {
    readonly name: string;
    readonly type: EntryType;
    readonly row: DeclaredName;
    /** The service that it belongs to, else its category. */
    readonly id: string;
    /** Only of a service worker. */
    readonly registration?: ServiceWorkerRegistration;
}
/**
 * Those of some names that are declared and not allowed now. Names that nobody declared are left alone, since they may
 * be the site's own, and so are rows with a fault: what is lost to a slip in the manifest cannot be put back.
 */
export declare function refusedAmong(names: readonly string[], type: EntryType, { namesOf, allows }: NameRules): RefusedEntry[];
/** The entries of a type that the browser lists at once, of those that have to go. */
export declare function refusedAtOnce(type: 'cookie' | 'localStorage' | 'sessionStorage', rules: NameRules): RefusedEntry[];
/** The entries of any type that have to go. Never rejects. */
export declare function refusedEntries(type: EntryType, rules: NameRules): Promise<RefusedEntry[]>;
