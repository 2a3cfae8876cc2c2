import type { Declared } from '../manifest/declared.js';
import type { Decision } from './types.js';
/** What a decision depends on besides the manifest and the record. */
export interface Circumstances {
    /** In milliseconds since 1970. */
    readonly now: number;
    /** Whether the browser sends Global Privacy Control. */
    readonly gpc: boolean;
    /** Ids that are allowed in this document only. */
    readonly once: ReadonlySet<string>;
}
/** What a record means for a manifest at a time. Whatever is in doubt is not allowed; never throws. */
export declare function readDecision<Id extends string = string>(declared: Declared, text: string | undefined, { now, gpc, once }: Circumstances): Decision<Id>;
