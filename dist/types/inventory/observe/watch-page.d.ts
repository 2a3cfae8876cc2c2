import type { Visit } from '../../visit.js';
import type { Observation, Stage } from '../observation.js';
/** What this page shows at one moment, and what it does not show. */
export interface PageSeen {
    readonly stages: readonly Stage[];
    readonly observed: readonly Observation[];
    readonly gaps: Gaps;
}
/** What could not be seen here, in numbers and names. */
export interface Gaps {
    /** How much was written or asked that the head had no room for. */
    readonly lost: number;
    /** Observations and elements beyond the most that are kept. */
    readonly leftOut: number;
    /** Requests that the browser dropped from its list. */
    readonly dropped: number;
    readonly byExtensions: number;
    readonly withoutStack: number;
    readonly foreignFrames: number;
    /** Kinds of storage that the browser refused to list. */
    readonly failed: readonly string[];
    /** Whether the browser tells how long cookies are kept, and where. */
    readonly tellsOfCookies: boolean;
}
/** Looks at one page from now on, and at what is known of it from before. */
export interface PageWatch {
    /** Has the browser list what it does not list at once. Never rejects. */
    look(): Promise<void>;
    /** What is known now. */
    seen(): PageSeen;
    stop(): void;
}
/** Begins to look at this page. */
export declare function watchPage(visit: Visit): PageWatch;
