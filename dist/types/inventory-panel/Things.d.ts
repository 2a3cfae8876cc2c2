import type { InventoryModel } from './inventory-model.js';
import type { InventoryView } from './inventory-view.js';
interface ThingsProps {
    readonly model: InventoryModel;
    readonly view: InventoryView;
}
/** What is here, by the service that it belongs to: declared ones, then products that are known, then the rest. */
export declare function Things({ model: { words }, view }: ThingsProps): import("preact").JSX.Element;
export {};
