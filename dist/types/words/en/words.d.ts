import type { Words } from '../words.js';
/** English, whole. */
export declare const words: Words;
