import type { Seen } from '../../gate/merge-sights.js';
import { type Stage } from '../observation.js';
import { type Request, type Write } from './sighting.js';
/** What the hooks saw, in order. */
export interface SightsRead {
    readonly stages: readonly Stage[];
    readonly writes: readonly Write[];
    readonly requests: readonly Request[];
    /** How much extensions of the browser did. */
    readonly byExtensions: number;
    /** Kind and name of what they did and nobody else: it is not the site's, wherever else it is seen. */
    readonly ofExtensions: ReadonlySet<string>;
    /** How much was done of which nobody can tell who did it. */
    readonly withoutCaller: number;
    /** The file of the site that holds our code too; empty where there is none. */
    readonly bundle: string;
}
/** How long an entry is kept, by its kind; null for cookies, which say so themselves. */
export declare function lastingOf(kind: string): number | null;
/** Reads what the hooks saw. Stacks become texts here, and not before. */
export declare function readSights({ log, ownErrors }: Seen, folder: string): SightsRead;
/** Makes the function that says in which stage something was, by the milliseconds since the page's start. */
export declare function createStageAt({ log }: Seen): (when: number) => number;
