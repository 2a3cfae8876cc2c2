import type { Inventory } from '../inventory/inventory.js';
import type { Stage } from '../inventory/observation.js';
/** A time between two decisions of one of the visitors. */
export interface DrivenStage extends Stage {
    /** In words, such as `after Reject`. */
    readonly title: string;
}
/**
 * What several visitors saw on a site, held against its manifest: an inventory, so that everything that takes one takes
 * it too.
 */
export interface SiteReport extends Inventory {
    readonly stages: readonly DrivenStage[];
    /** The pages that were looked at. */
    readonly pages: readonly string[];
    /** What should have been seen and was not, in sentences that stand in `limits` too. The assertion fails for each. */
    readonly missed: readonly string[];
}
