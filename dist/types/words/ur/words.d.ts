import type { Words } from '../words.js';
/** Urdu, whole. */
export declare const words: Words;
