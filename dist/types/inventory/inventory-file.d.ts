import type { Visit } from '../visit.js';
import type { Inventory } from './inventory.js';
/** All that was seen here, and in the pages before where that is kept, held against the whole manifest. Never rejects. */
export declare function takeInventory(visit: Visit): Promise<Inventory>;
/** Keeps what is seen from page to page, in this tab, until it is ended. Only where somebody asked for it. */
export declare function beginInventory(visit: Visit): void;
/** Ends that, and forgets what was kept. */
export declare function endInventory(visit: Visit): void;
/** Goes on with it on this page; returns the function that stops that and forgets nothing. */
export declare function goOn(visit: Visit): () => void;
