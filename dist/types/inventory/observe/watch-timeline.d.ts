import type { RealmSeen } from './realms.js';
import type { Request } from './sighting.js';
/** What is needed to say what an entry is. */
export interface TimelineRules {
    /** Whether a host is the site's own. */
    readonly isOwn: (url: URL) => boolean;
    readonly stageAt: (when: number) => number;
}
/** The browser's own lists of what was loaded, in the page and its frames of the same origin. */
export interface Timeline {
    /** Watches a realm from now on, and reads what its list holds already; once for each. */
    watch(realm: RealmSeen): void;
    /** What was seen so far. */
    requests(): readonly Request[];
    /** When an address was asked for: the first time in each stage, as far as that is known. */
    timesOf(address: string): readonly number[];
    /** How much the browser dropped because its list was full, before anybody watched. */
    readonly dropped: number;
    /** How much there was no room for. */
    readonly lost: number;
    /** How much extensions of the browser asked for. */
    readonly byExtensions: number;
    stop(): void;
}
/** Reads the lists as they grow: what they say is put together at once, so that a page with thousands of requests costs no memory. */
export declare function createTimeline({ isOwn, stageAt }: TimelineRules): Timeline;
