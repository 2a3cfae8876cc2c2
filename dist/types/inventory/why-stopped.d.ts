import type { Comparison } from './annex-subject.js';
import type { Observation } from './observation.js';
/**
 * Why something was stopped: nobody had allowed it, no entry names it, a policy of the page shut it out, it is marked with
 * a name that nobody declared, lacks the nonce of the page, or has no address of the web's.
 */
export type WhyStopped = 'not-allowed' | 'not-declared' | 'policy' | 'unknown-id' | 'no-nonce' | 'not-http';
/** Why something was stopped; null where it was not, or where nobody can tell. */
export declare function whyStopped({ allowed, stageOf }: Comparison, { outcome, evidence, why }: Observation, owners: readonly string[]): WhyStopped | null;
