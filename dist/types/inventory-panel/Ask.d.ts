import type { InventoryModel } from './inventory-model.js';
interface AskProps {
    readonly model: InventoryModel;
    readonly titleId: string;
}
/** The question that stands in a page before anything is looked at: two buttons, alike. */
export declare function Ask({ model, titleId }: AskProps): import("preact").JSX.Element;
export {};
