import type { Observation } from '../inventory/observation.js';
import type { DrivenContext, DrivenPage } from './driven-browser.js';
import { type Stored } from './look-at-storage.js';
import type { DrivenStage } from './site-report.js';
import { type Loads } from './watch-loads.js';
import { type Network } from './watch-network.js';
/** By what hosts are known. */
export interface Hosts {
    /** Whether an address is the site's own. */
    readonly isOwn: (url: URL) => boolean;
    /** The name by which the live site would know a host. */
    readonly liveHost: (host: string) => string;
}
/** All that is seen of one visitor. */
export interface VisitorWatch extends Pick<Network, 'quiet'>, Loads {
    /** Says that a page begins. */
    begin(): void;
    /** Says that it is left: what is asked for from now on was sent upon that. */
    leave(): void;
    /** Returns what moves everything that is asked for from now on into the stage that is the last by then. */
    remember(): () => void;
    /** Looks at what is stored now, as far as a page that was left lets it be seen, and at what was asked for since. */
    look(): Promise<Pick<Stored, 'silent' | 'unlisted'>>;
    observed(): Observation[];
}
/**
 * Watches one visitor from outside. What is kept belongs to the stage in which it was written first or anew, and not to
 * those in which it was only there.
 */
export declare function watchVisitor(context: DrivenContext, page: DrivenPage, { stages, isOwn, liveHost }: Hosts & {
    readonly stages: readonly DrivenStage[];
}): VisitorWatch;
