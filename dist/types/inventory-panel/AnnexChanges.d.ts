import type { InventoryModel } from './inventory-model.js';
import type { InventoryView } from './inventory-view.js';
interface AnnexChangesProps {
    readonly model: InventoryModel;
    readonly view: InventoryView;
}
/** The annex as it is beside the annex as it should be, a row an entry. What changes is said in words. */
export declare function AnnexChanges({ model: { words }, view: { manifest, completed, changes }, }: AnnexChangesProps): import("preact").JSX.Element | null;
export {};
