import type { EntryType } from '../manifest/types.js';
import type { KnownService, Origin, Proposal } from './known-service.js';
/** A list of products, and where it comes from. */
export interface Catalogue {
    readonly origin: Origin;
    readonly services: readonly KnownService[];
}
/** Says what something may be, the likeliest first; nothing rather than a guess. */
export interface LookUp {
    ofName(name: string, type: EntryType): readonly Proposal[];
    ofHost(host: string): readonly Proposal[];
}
/** Prepares the look-up. Catalogues come in the order in which they are trusted. */
export declare function createLookUp(catalogues: readonly Catalogue[]): LookUp;
