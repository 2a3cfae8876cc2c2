import type { InventoryLimitsWords } from '../sections/inventory-limits-words.js';
export declare const inventoryLimits: InventoryLimitsWords;
