import type { Visit } from './visit.js';
export { followDecision, resume } from './ui/follow-decision.js';
export { rehearse } from './gate/rehearse.js';
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
/** Has the file that explains faults print those of the page's manifest. */
export declare function explain({ load, source }: Pick<Visit, 'source' | 'load'>): Promise<void>;
