import type { Catalogue } from './look-up.js';
/** All that is known, in the order in which it is trusted: our own list, then two open ones. */
export declare const CATALOGUES: readonly Catalogue[];
