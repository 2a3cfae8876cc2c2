import type { Inventory } from '../inventory/inventory.js';
import type { Decision, Method } from '../choice/types.js';
import type { DrivenPage } from './driven-browser.js';
/** What the Latchkey of a page says. */
export interface PageState {
    readonly decision: Decision;
    /** Through what it was decided; null before that, and where it is not known yet. */
    readonly by: Method | null;
    /** What a withdrawal could not remove. */
    readonly left: readonly {
        readonly name: string;
        readonly type: string;
        readonly why: string;
    }[];
}
/**
 * Asks the Latchkey of a page for its decision; null where none runs. A page that is just being loaded is asked again, and
 * one that never answers is an error: nothing is known of it.
 * @param throwFault throws what is known to be wrong with the page: that says more than that it does not answer.
 */
export declare function askState(page: DrivenPage, limit: number, throwFault: () => void): Promise<PageState | null>;
/** Asks it for its inventory, which knows who did what; null where the page has none. */
export declare function askInventory(page: DrivenPage): Promise<Inventory | null>;
