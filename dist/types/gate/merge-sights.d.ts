import type { Decided, Sights } from './sights.js';
/** One thing that was seen, the first of its kind between two decisions. */
export interface SeenThing {
    /** The type of entry, the tag, or the kind of request. */
    readonly what: string;
    /** The name, or the origin that is asked. */
    readonly name: string;
    /** For whom it was refused; undefined: it went ahead. */
    readonly id: string | undefined;
    /** Of a cookie that was written as a text: that text without its value. Empty otherwise. */
    readonly attributes: string;
    /** How often. */
    count: number;
    readonly when: number;
    /** Whose stacks say who did it: of the first three times, since several scripts may do the same. */
    readonly errors: Error[];
    /** The address of the page or frame in which it was done. */
    readonly address: string;
    readonly isFrame: boolean;
}
/** A decision among them: what stands after it was seen after it. */
export interface Turn {
    readonly decision: Decided[0];
    /** Undefined for the one that stood when the page began. */
    readonly by: Decided[1];
    /** Whether the visitor had just done something; undefined where the browser does not tell. */
    readonly isActive: boolean | undefined;
    readonly when: number;
    /** Whose stack says who decided it, where a script did. */
    readonly error: Error;
}
/** What was seen since the page began, in order. */
export interface Seen {
    readonly log: readonly (SeenThing | Turn)[];
    /** How much was seen that there was no room for. */
    readonly lost: number;
    /** Made in our own code, each in one of its places: they stand on top of every stack. */
    readonly ownErrors: readonly (Error | undefined)[];
}
/**
 * Takes over what the head has noted, and what it notes from now on: the same thing once, and how often.
 * @param decision the standing one.
 */
export declare function mergeSights(sights: Sights, decision: Decided[0], onViolation: (violation: SecurityPolicyViolationEvent, when: number) => void): Seen;
