import type { InventoryModel } from './inventory-model.js';
import type { InventoryView } from './inventory-view.js';
interface FindingsProps {
    readonly model: InventoryModel;
    readonly view: InventoryView;
}
/** What is wrong or doubtful, the worst first, each with what to do. */
export declare function Findings({ model: { words }, view }: FindingsProps): import("preact").JSX.Element;
export {};
