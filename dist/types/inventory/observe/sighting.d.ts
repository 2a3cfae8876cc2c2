import type { EntryKind, Evidence, Observation, RequestKind } from '../observation.js';
/** Something that was written. */
export interface Write {
    readonly kind: EntryKind;
    readonly name: string;
    /** The domain that it was written for; empty: the page's own host. */
    readonly domain: string;
    /** The path that it was written for; empty: where the page is. */
    readonly path: string;
    readonly seconds: number | null;
    readonly isRefused: boolean;
    readonly count: number;
    readonly evidence: Evidence;
}
/** Something that is stored. */
export interface Kept {
    readonly kind: EntryKind;
    readonly name: string;
    readonly host: string;
    readonly seconds: number | null;
    /** Of a cookie, where the browser tells. */
    readonly path?: string | undefined;
}
/** Something that was asked of another host. */
export interface Request extends Pick<Observation, 'heldFor' | 'why'> {
    readonly kind: RequestKind;
    readonly host: string;
    readonly outcome: 'stored' | 'stopped' | 'fetched';
    readonly count: number;
    readonly evidence: Evidence;
    /** Which addresses, without query, and when each was asked for first; left out where not all of them are known. */
    readonly addresses?: ReadonlyMap<string, number> | undefined;
}
/** A name that is no longer than anybody wants to read; where it was, its length stands behind it. */
export declare function shortName(name: string): string;
