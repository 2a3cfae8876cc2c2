import type { Observation, Stage } from '../observation.js';
/** What one page showed, or several. */
export interface Shown {
    readonly stages: readonly Stage[];
    readonly observed: readonly Observation[];
}
/** Joins what a later page showed to what was shown before it: each thing once, whatever is there by its last sight. */
export declare function mergeSeen(before: Shown, after: Shown): Shown;
