import type { AgainWords } from '../sections/again-words.js';
export declare const again: AgainWords;
