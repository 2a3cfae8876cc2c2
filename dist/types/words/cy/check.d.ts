import type { CheckWords } from '../sections/check-words.js';
export declare const check: CheckWords;
