import type { Visit } from './visit.js';
export { mendRecord, replaceRecord } from './choice/mend-record.js';
export { followDecision } from './ui/follow-decision.js';
/**
 * Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
 * they are removed once more a second later, and when the page is left.
 */
export declare function sweep({ declared, choice, note }: Pick<Visit, 'declared' | 'choice' | 'note'>): void;
/** Does what few pages need at their start: explains faults, rehearses a level, goes on after a reload of ours. */
export declare function begin(visit: Visit, rehearsed: 'guard' | 'seal' | undefined): Promise<void>;
