import type { Observation } from '../observation.js';
import type { Request } from './sighting.js';
/** What is known of requests, by how it is known. */
export interface RequestsSeen {
    /** By the hooks: who asks, and what they refused. */
    readonly hooks: readonly Request[];
    /** By the browser's list: what was really asked for. */
    readonly timeline: readonly Request[];
    /** By the elements of the page: what is there, and may be too old or too new for the list. */
    readonly elements: readonly Request[];
    /** By what the gate holds and what a policy stopped. */
    readonly stopped: readonly Request[];
    /** Whether all that policies stopped is among it. */
    readonly isWhole: boolean;
}
/** Puts together who was asked for what: each host and kind once for each way in which it came out. */
export declare function observeRequests({ hooks, timeline, elements, stopped, isWhole, }: RequestsSeen): Observation[];
