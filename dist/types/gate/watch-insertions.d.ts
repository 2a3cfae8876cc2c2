import type { Patch } from './patch.js';
/**
 * Calls back after code put nodes into the page. An observer of the whole page would be shorter, but it makes every
 * insertion a fifth slower.
 */
export declare function watchInsertions(patch: Patch, callback: () => void): void;
