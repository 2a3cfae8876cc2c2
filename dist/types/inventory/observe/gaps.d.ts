import type { EntryKind } from '../observation.js';
/** What could not be seen, in numbers and names. */
export interface Gaps {
    /** How much was written or asked that the head had no room for. */
    readonly lost: number;
    /** Observations and elements beyond the most that are kept. */
    readonly leftOut: number;
    /** How much the gate held beyond the records that it keeps. */
    readonly unheld: number;
    /** Requests that the browser dropped from its list. */
    readonly dropped: number;
    readonly byExtensions: number;
    /** How much was done of which nobody can tell who did it. */
    readonly withoutCaller: number;
    readonly foreignFrames: number;
    /** Kinds of storage that the browser refused to list. */
    readonly failed: readonly EntryKind[];
    /** Whether the browser tells how long cookies are kept, and where. */
    readonly tellsOfCookies: boolean;
    /** The file of the site that holds our code too, so that one cannot be told from the other; empty where there is none. */
    readonly bundle: string;
}
/** Adds up what several pages could not see. */
export declare function addGaps(one?: Partial<Gaps>, other?: Partial<Gaps>): Gaps;
