import { type EntryKind } from '../observation.js';
import { type Kept } from './sighting.js';
/** What the browser lists at once. Never throws. */
export declare function listAtOnce(): Kept[];
/** The kinds that the browser lists at once, and refuses to. Never throws. */
export declare function refusedAtOnce(): EntryKind[];
/** The kinds that the browser lists after a while, and those that it refused to list. Never rejects. */
export declare function listLater(): Promise<{
    kept: readonly Kept[];
    failed: readonly EntryKind[];
    /** Whether it told where cookies belong, and for how long. */
    tellsOfCookies: boolean;
}>;
