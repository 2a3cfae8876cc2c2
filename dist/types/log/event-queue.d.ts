import type { DecisionEvent } from './decision-event.js';
/** What waits, the oldest first, without what is too old or no event. Never throws. */
export declare function readQueue(now: number): readonly DecisionEvent[];
/** Keeps what waits from now on. Says whether it could; never throws. */
export declare function writeQueue(events: readonly DecisionEvent[]): boolean;
