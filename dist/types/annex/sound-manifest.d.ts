import type { Category, Change, Cookie, Manifest, Recipient, Service, Site } from '../manifest/types.js';
/** A manifest in which every part is there, for code that only shows it. */
export interface SoundManifest {
    readonly site: Site;
    readonly categories: ReadonlyMap<string, Category>;
    readonly services: ReadonlyMap<string, Service>;
    readonly cookies: readonly Cookie[];
    readonly recipients: readonly Recipient[];
    readonly changes: readonly Change[];
    readonly options: NonNullable<Manifest['options']>;
}
/**
 * Leaves out of a manifest whatever has not the shape of one, since one that stands in a page may hold anything and a
 * table of the rest is better than none. Texts are read by `textIn`, which trusts nothing either.
 */
export declare function soundManifest(input: unknown): SoundManifest;
