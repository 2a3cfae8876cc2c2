import type { Visit } from '../visit.js';
import type { Left } from './left.js';
/**
 * Does what a decision asks for that refuses something: tells known trackers to stop, removes every declared entry that
 * is not allowed now, and watches for some seconds for what comes back.
 * @param ids that were allowed before. Default: none is known.
 * @param onEnd is told at the end what could not be removed; not where another decision came before.
 * @returns when everything was removed once, as far as it can be: the ids of which nothing was found on this site.
 */
export declare function withdraw(visit: Visit, ids?: readonly string[], onEnd?: (left: readonly Left[]) => void): Promise<readonly string[]>;
/** Has the watch that goes on look at once; says whether there is one. */
export declare function lookAgain(visit: Visit): boolean;
/**
 * Tells what could not be removed, at once and whenever that changes. Where nothing was looked for in this document, that
 * is done first.
 * @returns the function that stops it.
 */
export declare function followLeft(visit: Visit, listener: (left: readonly Left[]) => void): () => void;
