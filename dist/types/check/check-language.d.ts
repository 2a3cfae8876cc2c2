import type { CheckWords } from '../words/sections/check-words.js';
import type { CommonWords } from '../words/sections/common-words.js';
/** What a report is written with. */
export interface CheckLanguage {
    readonly check: CheckWords;
    readonly common: Pick<CommonWords, 'lang' | 'direction' | 'list' | 'months' | 'date'>;
}
/** The words of a report; English for languages that we do not speak. In no language file, which visitors load. */
export declare function checkLanguage(lang: string): CheckLanguage;
