import type { Stop, Visit } from '../visit.js';
import type { Inventory } from './inventory.js';
/** All that was seen here, and in the pages before where that is kept, held against the whole manifest. Never rejects. */
export declare function takeInventory(visit: Visit): Promise<Inventory>;
/** Goes on with it on this page; returns the function that stops that and forgets nothing. */
export declare function goOn(visit: Visit): () => void;
/** Stands in a page for whoever looks after the site, and asked for it. */
export declare function showInventory(visit: Visit): Promise<Stop>;
/** Opens the panel. */
export declare function openInventory(visit: Visit): Promise<Stop>;
