import type { Collector } from '../inventory/collector.js';
import type { Visit } from '../visit.js';
/**
 * Stands in a page that was opened with `?latchkey=inventory`, and in all pages of a visit whose list is kept: the
 * question, or the strip. Nothing is looked at before somebody says yes.
 * @returns the function that takes it away.
 */
export declare function showInventory(visit: Visit, collector: Collector): () => void;
/**
 * Opens the panel, for whoever calls `Latchkey.openInventory()`: of this page, unless a list is kept already.
 * @returns the function that takes it away.
 */
export declare function openInventory(visit: Visit, collector: Collector): Promise<() => void>;
