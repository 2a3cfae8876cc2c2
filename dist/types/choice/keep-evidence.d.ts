import { type Evidence } from './evidence.js';
/** Keeps what goes with a record, in place of what went with the one before. Never throws. */
export declare function keepEvidence(record: string, evidence: Evidence): void;
/** Adds to the evidence of a record what could not be removed after it; without evidence there is nothing to add to. */
export declare function keepLeft(record: string | undefined, left: Evidence['left']): void;
