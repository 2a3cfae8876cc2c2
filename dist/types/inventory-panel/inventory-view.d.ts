import type { Report } from '../check/report.js';
import { type AnnexChange } from '../inventory/correct-manifest.js';
import { type ObservationGroup } from '../inventory/group-observations.js';
import type { Inventory } from '../inventory/inventory.js';
import { type ProposedEntries } from '../inventory/propose-entries.js';
import type { Manifest } from '../manifest/types.js';
import type { Visit } from '../visit.js';
/** All that the panel shows of an inventory. */
export interface InventoryView {
    readonly inventory: Inventory;
    readonly manifest: Manifest;
    /** The same with the services that are proposed. */
    readonly completed: Manifest;
    readonly groups: readonly ObservationGroup[];
    readonly proposed: ProposedEntries;
    readonly changes: readonly AnnexChange[];
    /** What `?latchkey=check` says of this page; null where its file could not be had. */
    readonly setUp: Report | null;
    /** The level that is rehearsed; undefined where none is. */
    readonly rehearsed: string | undefined;
    /** What it would stop, in the words of the rehearsal. Addresses without their query, which may be secret. */
    readonly wouldStop: readonly string[];
}
/** Puts together what the panel shows. Never rejects: what cannot be loaded is left out, and the console says so. */
export declare function inventoryView(visit: Visit, inventory: Inventory): Promise<InventoryView>;
