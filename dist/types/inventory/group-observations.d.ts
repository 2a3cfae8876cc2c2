import type { KnownService, Proposal } from '../known/known-service.js';
import type { LookUp } from '../known/look-up.js';
import { type Observation, type Seen } from './observation.js';
import { type WhyStopped } from './why-stopped.js';
/** One thing that was seen, with what the manifest says of it. */
export interface GroupedObservation {
    readonly observation: Observation;
    /** Services and categories that it belongs to; none where nobody declared it. */
    readonly owners: readonly string[];
    readonly why: WhyStopped | null;
}
/** Things that belong together. */
export interface ObservationGroup {
    /**
     * `declared`: the manifest names its service or category. `known`: it does not, and something is known of the product.
     * `unknown`: neither. `site`: the site's own files. `latchkey`: what Latchkey keeps. `extension`: done by an extension
     * of the browser, and so not by the site.
     */
    readonly kind: 'declared' | 'known' | 'unknown' | 'site' | 'latchkey' | 'extension';
    /** Id of the service or category that is declared; empty for other groups. */
    readonly id: string;
    /** The product that it may be; null for groups that are not `known`. */
    readonly product: KnownService | null;
    /** How sure that is: the surest of what is in it. */
    readonly confidence: Proposal['confidence'] | null;
    readonly things: readonly GroupedObservation[];
}
/** Puts what was seen into groups: by the service that declares it, else by the product that it may be. */
export declare function groupObservations(manifest: unknown, seen: Seen, lookUp: LookUp): ObservationGroup[];
