import type { Decision } from '../choice/types.js';
import type { Declared, DeclaredCategory } from '../manifest/declared.js';
import type { Manifest } from '../manifest/types.js';
import type { Words } from '../words/words.js';
/** The sections of a language that the settings need. */
export type PanelLanguage = Pick<Words, 'common' | 'panel' | 'left' | 'receipt'>;
/** The sections that their rows need. */
export type RowWords = Pick<Words, 'common' | 'panel'>;
/** One category as the settings show it. */
export interface SettingsRow {
    readonly id: string;
    /** Whether visitors can switch it. */
    readonly hasSwitch: boolean;
    readonly isOn: boolean;
    readonly title: string;
    readonly description: string;
    /** On or off, in words. */
    readonly state: string;
    /** What it holds: "1 service, 2 cookies". */
    readonly contents: string;
}
/** All on which the rows depend. */
export interface Situation<Language extends RowWords = PanelLanguage> {
    readonly declared: Declared;
    /** The whole manifest; null as long as it has not come. */
    readonly manifest: Manifest | null;
    readonly decision: Decision;
    /** What the visitor has switched and not saved. */
    readonly toggled: ReadonlyMap<string, boolean>;
    readonly words: Language;
}
/** The categories that are shown, in the order of the manifest. */
export declare function shownCategories({ categories }: Declared): readonly DeclaredCategory[];
/** What the visitor has answered about a category or service. */
export declare function answerTo(id: string, { answers }: Decision): 'granted' | 'refused' | undefined;
/**
 * Whether a category is on by what is decided. What is allowed only once is not: saving would otherwise make an answer
 * of it that the visitor never gave.
 */
export declare function isChosen({ id, kind }: DeclaredCategory, decision: Decision): boolean;
/** The services of a category about which the visitor has decided otherwise. */
export declare function exceptions(id: string, isOn: boolean, { declared, decision }: Situation<RowWords>): string[];
/** The rows of the settings. */
export declare function settingsRows(situation: Situation<RowWords>): readonly SettingsRow[];
