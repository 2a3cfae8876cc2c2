import type { Held } from '../../gate/held.js';
import type { Request } from './sighting.js';
/** What a policy of the page says that it stopped, as browsers report it. */
export interface Violation {
    readonly blockedURL: string;
    readonly effectiveDirective: string;
    readonly sourceFile: string | null;
    readonly lineNumber: number | null;
    /** When it was told of: browsers do not say when it was. */
    readonly when: number;
    /** Whether it had happened before anybody asked, nobody knows when. */
    readonly isEarly: boolean;
}
/** What is needed to say what was stopped, and when. */
export interface StopRules {
    /** Whether a host is the site's own. */
    readonly isOwn: (url: URL) => boolean;
    readonly stageAt: (when: number) => number;
    /** When the browser's own list says that an address was asked for. */
    readonly timesOf: (address: string) => readonly number[];
}
/** What the gate holds, and what policies stopped of hosts that are not the site's own. */
export declare function stoppedRequests(held: readonly Held[], violations: readonly Violation[], { isOwn, stageAt, timesOf }: StopRules): Request[];
