import type { Held } from '../../gate/held.js';
import type { Request } from './sighting.js';
/** What a policy of the page says that it stopped, as browsers report it. */
export interface Violation {
    readonly blockedURL?: string;
    readonly effectiveDirective?: string;
    readonly sourceFile?: string | null;
    readonly lineNumber?: number | null;
    readonly disposition?: string;
}
/** What the gate holds and what policies stopped, of hosts that are not the site's own. */
export declare function stoppedRequests(held: readonly Held[], violations: readonly Violation[], { isOwn, stageAt }: {
    isOwn: (url: URL) => boolean;
    stageAt: (when: number) => number;
}): Request[];
