import type { Settings } from './settings-model.js';
import type { SettingsRow } from './settings-rows.js';
interface CategoryRowProps {
    readonly settings: Settings;
    readonly row: SettingsRow;
    /** Begins the ids of this form, of which a page may hold several. */
    readonly scope: string;
}
/** One category: its name, on or off in words, a sentence, and what is in it. */
export declare function CategoryRow({ settings, row, scope }: CategoryRowProps): import("preact").JSX.Element;
export {};
