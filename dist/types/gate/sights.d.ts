import type { Decision, Method } from '../choice/types.js';
/**
 * One thing that the hooks saw, and how often since the last decision. Of what is written the name and the attributes,
 * of what is asked for the host: never a value, never a query. A list, not a record: the head code writes it.
 */
export type Sight = [
    ...seen: SeenAtOnce,
    count: number,
    when: number,
    /** Whose stack says who did it; it is made a text only where somebody asks. */
    error: Error,
    /** The address of the page or frame in which it was done. */
    address: string,
    isFrame: boolean
];
/** What a hook knows of what it sees. */
export type SeenAtOnce = readonly [
    /** The type of entry, the tag, or the kind of request. */
    what: string,
    /** The name, or the origin that is asked. */
    name: string,
    /** For whom it was refused; undefined: it went ahead. */
    id: string | undefined,
    /** Of a cookie that was written as a text: that text without its value. Empty otherwise. */
    attributes: string
];
/** A decision among the sights: what stands after it happened after it. */
export type Turn = [
    decision: Decision,
    by: Method | undefined,
    /** Whether the visitor had just done something; undefined where the browser does not tell. */
    isActive: boolean | undefined,
    when: number,
    /** Made in our own code. */
    error: Error
];
/** What the hooks saw since the page began, in order. */
export interface Sights {
    readonly log: (Sight | Turn)[];
    /** How much was seen that the log had no room for. */
    lost: number;
    see(seen: SeenAtOnce, realm?: Window): void;
    /** Notes a decision, the standing one first. */
    turn(decision: Decision, by?: Method): void;
}
/** Notes what is written and asked for: the first of each kind between two decisions, and the number of the others. */
export declare function createSights(): Sights;
