import type { DetailWords } from './sections/common-words.js';
type DateWords = Pick<DetailWords, 'months' | 'date'>;
/** An ISO date such as `2026-11-01` in words: "1 November 2026". What is no date gives an empty string. */
export declare function dateWords(iso: string | undefined, words: DateWords): string;
export {};
