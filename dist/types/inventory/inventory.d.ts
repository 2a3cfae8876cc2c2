import type { Finding } from './finding.js';
import type { Seen } from './observation.js';
/**
 * What is really here, against what is declared: a plain record without any value. It is a `Seen` too, so `compare` and
 * `proposeEntries` take it as it is.
 */
export interface Inventory extends Seen {
    /** Errors first. */
    readonly findings: readonly Finding[];
    /** What could not be seen, and what was left out, in sentences. */
    readonly limits: readonly string[];
}
