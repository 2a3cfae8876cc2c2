import type { InventoryModel } from './inventory-model.js';
interface BarProps {
    readonly model: InventoryModel;
    readonly titleId: string;
    /** Id of what the first button opens. */
    readonly bodyId: string;
}
/** The strip that stands on each page while a list is kept: how much there is, and what can be done. */
export declare function Bar({ model, titleId, bodyId }: BarProps): import("preact").JSX.Element;
export {};
