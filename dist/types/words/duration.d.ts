import type { AnnexWords } from './sections/annex-words.js';
import type { CommonWords } from './sections/common-words.js';
/** What the words of a language must hold for durations. */
export interface DurationLanguage {
    readonly common: Pick<CommonWords, 'plural'>;
    readonly annex: Pick<AnnexWords, 'durations'>;
}
/**
 * An expiry in words: `'2 years'` is "2 years" or "2 flynedd", `'session'` is "when you close the browser".
 * What is no expiry is given back as it is, so that a reader sees what the manifest says.
 */
export declare function durationWords(expiry: string, { common, annex }: DurationLanguage): string;
