import type { Declared } from './declared.js';
import { type NameOwners } from './name-owners.js';
import { type UrlOwners } from './url-owners.js';
/** Who is behind an address or a name. */
export interface Owners extends UrlOwners, NameOwners {
}
/** Prepares both look-ups for a manifest. */
export declare function createOwners(declared: Declared): Owners;
