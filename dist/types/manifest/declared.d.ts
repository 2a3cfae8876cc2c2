import type { Basis, EntryType } from './types.js';
/** What a category's basis gives visitors: a question, a right to object, or no switch. */
export type SwitchKind = 'asks' | 'objects' | 'none';
/** A category that something uses. */
export interface DeclaredCategory {
    readonly id: string;
    readonly basis: Basis;
    readonly kind: SwitchKind;
}
/** A service as the head code needs it. */
export interface DeclaredService {
    readonly id: string;
    /** `null`: the entry is faulty, so the service is never allowed; its hosts and id stay known. */
    readonly category: string | null;
    readonly hosts: readonly string[];
    readonly provider: string;
    readonly role: string;
    readonly country: string;
}
/** One name or pattern of one annex row. */
export interface DeclaredName {
    readonly pattern: string;
    readonly type: EntryType;
    /** `null`: the entry is faulty, so the name is never allowed. */
    readonly category: string | null;
    readonly service: string | null;
    /** Lifetime: 0 for the session, Infinity for 'until cleared'. */
    readonly seconds: number;
    /** Where it is set, as the row says it, unchecked. */
    readonly place: {
        readonly path: unknown;
        readonly domain: unknown;
        readonly partitioned: unknown;
    };
}
/** A manifest as read by code that trusts nothing: whatever is faulty is shut, and the rest stands. */
export interface Declared {
    /** Those that something uses, in the order in which visitors see them; `necessary` first. */
    readonly categories: ReadonlyMap<string, DeclaredCategory>;
    readonly services: ReadonlyMap<string, DeclaredService>;
    readonly names: readonly DeclaredName[];
    readonly siteHosts: readonly string[];
    /** Lifetime of a choice in milliseconds. */
    readonly lifetime: number;
    /** Whether the choice is shared with the site's other hosts. */
    readonly isShared: boolean;
    /** Whether Do Not Track counts as Global Privacy Control does. */
    readonly heedsDnt: boolean;
    /** How many faults shut something; `validate` names each. */
    readonly faults: number;
}
