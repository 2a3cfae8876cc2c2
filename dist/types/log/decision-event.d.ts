import type { Receipt } from '../choice/receipt.js';
/**
 * One decision for the site's log, as a CloudEvents 1.0 event in structured mode.
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
export interface DecisionEvent {
    readonly specversion: '1.0';
    /** Random, of this decision alone: it tells one that comes twice, and leads to nobody. */
    readonly id: string;
    /** The site's origin. */
    readonly source: string;
    readonly type: 'latchkey.decision.v1';
    /** Time of the decision, to the minute. */
    readonly time: string;
    readonly datacontenttype: 'application/json';
    /** What could not be removed is known seconds later, and is no part of the decision. */
    readonly data: Omit<Receipt, 'time' | 'left'> & {
        /** Of Latchkey. */
        readonly version: string;
    };
}
/** Makes the event of a decision. It holds what the receipt says of it and the site's origin, and nothing of the visitor or the page. */
export declare function decisionEvent({ time, ...receipt }: Receipt, source: string): DecisionEvent;
