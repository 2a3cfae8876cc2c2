import type { ChoiceRecord } from '../choice/record.js';
import type { Declared } from '../manifest/declared.js';
import type { Left } from './old-choices.js';
interface Circumstances {
    /** In milliseconds since 1970. */
    readonly now: number;
    /** Whether the browser sends Global Privacy Control: then no yes is taken over. */
    readonly gpc: boolean;
}
/**
 * What of old choices holds here: a no for everything that it may mean, a yes for what the site names one by one. Null
 * where nothing does; what is not in it is still asked about.
 */
export declare function recordOfOld(declared: Declared, left: readonly Left[], { now, gpc }: Circumstances): ChoiceRecord | null;
export {};
