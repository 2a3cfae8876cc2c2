import type { Visit } from '../../visit.js';
import type { Observation, Stage } from '../observation.js';
import type { Gaps } from './gaps.js';
/** What this page shows at one moment, and what it does not show. */
export interface PageSeen {
    readonly stages: readonly Stage[];
    readonly observed: readonly Observation[];
    readonly gaps: Gaps;
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
