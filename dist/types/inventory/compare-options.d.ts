import type { LookUp } from '../known/look-up.js';
/** Settings of a comparison. */
export interface CompareOptions {
    /** The day of the comparison. Default: today. */
    readonly now?: Date;
    /**
     * What is known of products, which tells names of their own from slips. Default: the few that every comparison knows.
     */
    readonly lookUp?: LookUp | undefined;
}
