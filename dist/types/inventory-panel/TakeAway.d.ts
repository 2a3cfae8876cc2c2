import type { InventoryModel } from './inventory-model.js';
import type { InventoryView } from './inventory-view.js';
interface TakeAwayProps {
    readonly model: InventoryModel;
    readonly view: InventoryView;
}
/** The list to be copied or saved, whole. */
export declare function TakeAway({ model, view }: TakeAwayProps): import("preact").JSX.Element;
export {};
