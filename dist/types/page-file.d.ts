import type { Inventory } from './inventory/inventory.js';
import type { Head, Page, Visit } from './visit.js';
/** What is here, against what is declared. */
export declare function takeInventory(visit: Visit): Promise<Inventory>;
/** Joins to a visit all that can wait: release, controls, and what follows a decision. */
export declare function startPage(visit: Visit, head: Head): Page;
