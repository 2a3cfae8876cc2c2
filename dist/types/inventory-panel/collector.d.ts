import type { Inventory } from '../inventory/inventory.js';
import type { Visit } from '../visit.js';
/** Takes inventories of a page, and keeps the list of a visit in this tab. */
export interface Collector {
    /** Looks at the page; where a list is kept, with what other pages of this visit had. */
    take(): Promise<Inventory>;
    /** Whether this tab keeps a list from page to page. */
    isKept(): boolean;
    /** Keeps one from now on. */
    keep(): Promise<void>;
    /** Stops that, and forgets the list. */
    end(): Promise<void>;
}
/** Joins the panel to what looks at pages, which is loaded when it is first asked for anything. */
export declare function createCollector(visit: Visit): Collector;
