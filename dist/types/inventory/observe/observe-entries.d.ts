import type { Evidence, Observation } from '../observation.js';
import type { Kept, Write } from './sighting.js';
/** What is known of entries. */
export interface EntriesSeen {
    readonly writes: readonly Write[];
    readonly kept: readonly Kept[];
    /** Names of what Latchkey removed, each behind its kind. */
    readonly removed: ReadonlySet<string>;
    /** Why names were refused, each behind its kind. */
    readonly whys: ReadonlyMap<string, Observation['why']>;
    /** How what is stored and nobody was seen to write is known: the first sight of it. */
    readonly firstSight: (key: string) => Evidence;
    readonly host: string;
    readonly path: string;
    /** Milliseconds since the page's start. */
    readonly now: number;
}
/** Puts together what was written and what is stored: each entry once, and what was refused apart. */
export declare function observeEntries(seen: EntriesSeen): Observation[];
/** The first sights in each stage, each way of seeing and each who once. */
export declare function firstOfEach(evidence: readonly Evidence[]): Evidence[];
