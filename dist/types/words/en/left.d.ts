import type { LeftWords } from '../sections/left-words.js';
export declare const left: LeftWords;
