import { followLeft } from './gate/withdraw.js';
import type { Situation, Visit } from './visit.js';
export { mendRecord, replaceRecord } from './choice/mend-record.js';
export { followLeft };
/**
 * Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
 * they are removed once more a second later, and when the page is left.
 */
export declare function sweep(visit: Visit): void;
/**
 * Does what a decision leads to in storage, keeps what goes with its record and, where the document cannot follow it
 * otherwise, loads it again.
 */
export declare function followDecision(visit: Visit, situation: Situation): Promise<void>;
/** Does what few pages need at their start: explains faults, rehearses a level, goes on after a reload of ours. */
export declare function begin(visit: Visit, rehearsed: 'guard' | 'seal' | undefined): Promise<void>;
