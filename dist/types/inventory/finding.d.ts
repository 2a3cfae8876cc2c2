import type { Evidence, Observation } from './observation.js';
/** What is wrong or doubtful. docs/guides/inventory.md has a line for each. */
export type FindingKind = 'undeclared' | 'declared-unused' | 'before-choice' | 'after-reject' | 'longer-than-declared' | 'wrong-place' | 'unseeable' | 'not-removed' | 'granted-by-script' | 'dead' | 'likely-misspelt' | 'nothing-seen';
/** A difference between what is declared and what was seen: a plain record. */
export interface Finding {
    readonly kind: FindingKind;
    /** `error`: the annex or the page breaks its promise. `warning`: probably not as it should be. `note`: to know. */
    readonly severity: 'error' | 'warning' | 'note';
    /** The name, host, category or service that it is about. */
    readonly subject: string;
    /** What that is. */
    readonly what: Observation['kind'] | 'category' | 'service';
    /** Where in the manifest it stands: `cookies[3].name`; null where it does not. */
    readonly path: string | null;
    /** The service that it belongs to, else its category; empty where nobody declared it. */
    readonly id: string;
    /** What was expected, what was seen, and what to do, in sentences. */
    readonly message: string;
    readonly evidence: readonly Evidence[];
}
