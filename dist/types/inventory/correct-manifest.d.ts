import { type Fields } from '../manifest/is-fields.js';
import type { Inventory } from './inventory.js';
import type { ProposedEntries } from './propose-entries.js';
/** One entry of an annex as it is, and as it should be. */
export interface AnnexChange {
    /** `look`: somebody has to look at it before anything can be said. */
    readonly kind: 'new' | 'gone' | 'different' | 'look' | 'same';
    readonly part: 'services' | 'cookies';
    /** Id of a service; empty for a row. */
    readonly id: string;
    /** The entry as it is; null where there is none. */
    readonly before: Fields | null;
    /** The entry as it should be; null where it should go. */
    readonly after: Fields | null;
    /** Why: what was found, in sentences. */
    readonly why: readonly string[];
}
/**
 * An annex as it should be, after what was found: what is dead goes, names, kinds and lifetimes become what was seen, and
 * what nobody declared is added as proposed. It is a proposal, and nothing is taken away that was merely not seen.
 */
export declare function correctManifest(manifest: unknown, { findings, observed }: Inventory, proposed: ProposedEntries): AnnexChange[];
