import type { InventoryWords } from '../sections/inventory-words.js';
export declare const inventory: InventoryWords;
