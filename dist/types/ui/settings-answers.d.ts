import type { Decision } from '../choice/types.js';
import type { PanelWords } from '../words/sections/panel-words.js';
import type { RowWords, Situation } from './settings-rows.js';
/** What Save decides: all that was switched, and what is on by default and was never answered. */
export declare function settingsAnswers(situation: Situation<RowWords>): Readonly<Record<string, boolean>>;
/** What came of a decision, in words. */
export declare function settingsOutcome({ saved, stops }: PanelWords, summary: string, { before, after }: {
    readonly before: Decision;
    readonly after: Decision;
}): string;
