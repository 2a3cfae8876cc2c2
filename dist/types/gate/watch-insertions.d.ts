import type { Around, Patch } from './patch.js';
/** Whether an element of that name may load something, or show a page of its own. */
export declare const mayLoad: (name: string) => boolean;
/**
 * Stands around the ways in which code puts nodes into a page. An observer of the whole page would be shorter, but it makes
 * every insertion half again as slow.
 * @param onNodes is told before anything comes.
 * @param around stands around what matters. Default: nothing does.
 */
export declare function watchInsertions(patch: Patch, onNodes: () => void, around?: Around | false): void;
