import type { RowWords, SettingsRow, Situation } from './settings-rows.js';
/** What is on now, in one line. It says what runs, not what stands unsaved in the form. */
export declare function settingsSummary(rows: readonly SettingsRow[], situation: Situation<RowWords>): string;
/** What a visitor should know besides: when the choice was made, what has changed since, what the browser asks for. */
export declare function settingsRemarks(rows: readonly SettingsRow[], situation: Situation<RowWords>): readonly string[];
/** Whether the long texts are there. A head part without the rest says where they would have been. */
export declare function hasDetails({ manifest }: Pick<Situation<RowWords>, 'manifest'>): boolean;
