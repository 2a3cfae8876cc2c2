import type { AnnexChange } from '../inventory/correct-manifest.js';
import type { Fields } from '../manifest/is-fields.js';
import type { Manifest } from '../manifest/types.js';
import type { InventoryLanguage } from './inventory-language.js';
/** One entry as the annex has it. */
export interface ShownEntry {
    /** Names of a row; name of a service. */
    readonly names: readonly string[];
    /** "(local storage)", else empty. */
    readonly note: string;
    /** What stands below, a line each. */
    readonly lines: readonly string[];
}
/** An entry in the words of the annex; null where there is none. */
export declare function shownEntry(manifest: Manifest, { part, id, entry }: Pick<AnnexChange, 'part' | 'id'> & {
    readonly entry: Fields | null;
}, words: InventoryLanguage): ShownEntry | null;
