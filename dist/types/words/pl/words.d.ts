import type { Words } from '../words.js';
/** Polish, whole. */
export declare const words: Words;
