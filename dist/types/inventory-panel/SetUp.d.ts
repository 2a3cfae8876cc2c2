import type { InventoryModel } from './inventory-model.js';
import type { InventoryView } from './inventory-view.js';
interface SetUpProps {
    readonly model: InventoryModel;
    readonly view: InventoryView;
}
/** What `?latchkey=check` says of this page, and what a rehearsal says: the same words, by the same code. */
export declare function SetUp({ model: { words }, view: { setUp, rehearsed, wouldStop } }: SetUpProps): import("preact").JSX.Element;
export {};
