import type { Visit } from './visit.js';
export { followDecision } from './ui/follow-decision.js';
/**
 * Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
 * they are removed once more a second later, and when the page is left.
 */
export declare function sweep({ declared, choice, note }: Pick<Visit, 'declared' | 'choice' | 'note'>): void;
/**
 * Writes a record that did not take: another cookie of the name, such as one that a sister host has set for all, would
 * put it in doubt for good.
 */
export declare function replaceRecord(text: string, maxAgeMs: number): void;
/** Does what few pages need at their start: explains faults, rehearses a level, goes on after a reload of ours. */
export declare function begin(visit: Visit, rehearsed: 'guard' | 'seal' | undefined): Promise<void>;
