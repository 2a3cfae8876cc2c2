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
    /** Whether nobody sees the document yet: then nothing with a switch is allowed, and nothing asks. Default: false. */
    readonly asleep?: boolean;
}
/** What a record means for a manifest at a time. Whatever is in doubt is not allowed; never throws. */
export declare function readDecision<Id extends string = string>(declared: Declared, text: string | undefined, { now, gpc, once, asleep }: Circumstances): Decision<Id>;
