import type { Comparison } from './annex-subject.js';
import type { Observation } from './observation.js';
/** Why something was stopped: nobody had allowed it, no entry names it, or a policy of the page shut it out. */
export type WhyStopped = 'not-allowed' | 'not-declared' | 'policy';
/** Why something was stopped; null where it was not, or where nobody can tell. */
export declare function whyStopped({ allowed, stageOf }: Comparison, { outcome, evidence }: Observation, owners: readonly string[]): WhyStopped | null;
