import type { Left } from '../gate/left.js';
import type { Visit } from '../visit.js';
/**
 * Follows what could not be removed, from the first decision on; tells nothing where the file that knows cannot be had.
 * Never calls back at once.
 * @returns the function that stops it.
 */
export declare function followLeft(visit: Visit, listener: (left: readonly Left[]) => void): () => void;
