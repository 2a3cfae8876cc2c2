import type { Inventory } from '../inventory/inventory.js';
import type { InventoryLanguage } from './inventory-language.js';
/** How much was seen and found, and on how many pages: one line. */
export declare function inventorySummary(inventory: Inventory, { inventory: { summary, counted }, common }: InventoryLanguage): string;
/** The pages on which something was seen. */
export declare function pagesOf({ observed }: Pick<Inventory, 'observed'>): string[];
