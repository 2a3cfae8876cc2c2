import type { DetailWords } from '../sections/common-words.js';
export declare const details: DetailWords;
