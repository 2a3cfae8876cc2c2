import type { DecisionEvent } from './decision-event.js';
/**
 * Posts what waits, one event after the other. The first that the log cannot take now ends it: the rest waits for the
 * next page. Documents that share the queue take turns, where the browser lets them.
 * @param unkept an event that the browser would not keep: it is posted once, whatever comes of it.
 */
export declare function postEvents(address: string, unkept?: DecisionEvent): Promise<void>;
