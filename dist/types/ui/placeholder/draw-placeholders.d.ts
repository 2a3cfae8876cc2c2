import type { Stop, Visit } from '../../visit.js';
/**
 * Puts a placeholder before each embed that waits, and takes away those that are not needed any more. To be called
 * whenever something may have changed.
 * @returns the first time the function that takes them all away.
 */
export declare function drawPlaceholders(visit: Visit, waiting: readonly HTMLElement[]): Stop;
