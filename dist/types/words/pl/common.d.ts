import type { CommonWords } from '../sections/common-words.js';
export declare const common: CommonWords;
