import type { DetailWords } from './sections/common-words.js';
/** A day by the visitor's own clock: "1 November 2026". */
export declare function localDate(date: Date, words: Pick<DetailWords, 'months' | 'date'>): string;
