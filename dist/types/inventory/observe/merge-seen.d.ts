import type { Observation, Stage } from '../observation.js';
import { type Gaps } from './gaps.js';
/** What one page showed, or several. */
export interface Shown {
    readonly stages: readonly Stage[];
    readonly observed: readonly Observation[];
    /** What could not be seen there. */
    readonly gaps?: Partial<Gaps>;
}
/**
 * Joins what a later page showed to what was shown before it: each thing once, whatever is there by its last sight.
 * @param path of the later page: it says nothing of cookies that are kept for another. Default: it sees them all.
 */
export declare function mergeSeen(before: Shown, after: Shown, path?: string): Shown;
