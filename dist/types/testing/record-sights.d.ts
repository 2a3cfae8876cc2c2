import type { Evidence, Observation } from '../inventory/observation.js';
/** One sight of something. */
export interface Sight extends Pick<Observation, 'kind' | 'name' | 'host' | 'seconds' | 'outcome'> {
    readonly evidence: Evidence;
}
/** What one visitor saw, so far. */
export interface Sights {
    add(sight: Sight): void;
    /** Says of all entries whether they are there now. */
    look(isThere: (sight: Pick<Observation, 'kind' | 'name' | 'host'>) => boolean): void;
    observed(): Observation[];
}
/** Collects sights: each thing once, with the first sights in each stage. */
export declare function recordSights(): Sights;
/** Joins what several visitors saw. What is there in the end, the last of them says. */
export declare function joinObserved(lists: readonly (readonly Observation[])[]): Observation[];
