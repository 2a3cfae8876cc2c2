import type { InventoryModel } from './inventory-model.js';
interface InventoryProps {
    readonly model: InventoryModel;
}
/** Id of the heading, which names the region. */
export declare const INVENTORY_TITLE = "latchkey-inventory-title";
/** Id of what the strip opens. */
export declare const INVENTORY_BODY = "latchkey-inventory-body";
/** The region: the question first, then the strip, and below it the panel. */
export declare function Inventory({ model }: InventoryProps): import("preact").JSX.Element;
export {};
