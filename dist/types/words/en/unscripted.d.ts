import type { UnscriptedWords } from '../sections/unscripted-words.js';
export declare const unscripted: UnscriptedWords;
