import type { Inventory } from '../inventory/inventory.js';
import type { Evidence, Observation, Stage } from '../inventory/observation.js';
import type { Sight } from './record-sights.js';
type What = Pick<Observation, 'kind' | 'name' | 'host'>;
/** What only a page knows: who did something, what was gone at once, and what was never asked for. */
export interface PageKnowledge {
    /** The script that did something, as far as the page tells. */
    whoDid(what: What): Pick<Evidence, 'who' | 'line'> | null;
    /** Probes, and what was held or refused: nobody outside sees any of it. */
    readonly besides: readonly Sight[];
}
/**
 * Reads a page's inventory for what nobody else can tell. It adds to what was seen from outside, and takes nothing from
 * it: the page may be the one that is wrong.
 */
export declare function readPage(inventory: Inventory | null, stages: readonly Stage[], liveHost: (host: string) => string): PageKnowledge;
export {};
