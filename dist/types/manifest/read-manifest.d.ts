import type { Declared } from './declared.js';
/** What ids may look like: they stand in attributes and in the record cookie. */
export declare const ID: RegExp;
/** The types of entry whose names a page can list. */
export declare const LISTED_TYPES: string[];
/** Every type of entry; typed loosely, since anything is compared with it. */
export declare const TYPES: readonly unknown[];
/**
 * Reads a manifest, or its head part, without trusting any of it. Never throws. Whatever `validate` calls an error
 * is shut here, entry by entry; what has no switch keeps the hosts that parse, so that a slip shuts no site.
 */
export declare function readManifest(input: unknown): Declared;
