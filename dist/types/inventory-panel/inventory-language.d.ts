import type { CheckWords } from '../words/sections/check-words.js';
import type { InventoryWords } from '../words/sections/inventory-words.js';
import type { Words } from '../words/words.js';
/** What the panel is written with. */
export interface InventoryLanguage extends Pick<Words, 'common' | 'annex'> {
    readonly inventory: InventoryWords;
    /** What a check says besides its results. */
    readonly check: Pick<CheckWords, 'list'>;
}
/** The words of the panel; English for languages that we do not speak. In no language file, which visitors load. */
export declare function inventoryLanguage(lang: string): InventoryLanguage;
