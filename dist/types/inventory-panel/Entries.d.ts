import type { InventoryModel } from './inventory-model.js';
import type { InventoryView } from './inventory-view.js';
interface EntriesProps {
    readonly model: InventoryModel;
    readonly view: InventoryView;
}
/** Entries for what nobody declared, to paste into the manifest. */
export declare function Entries({ model, view }: EntriesProps): import("preact").JSX.Element;
export {};
