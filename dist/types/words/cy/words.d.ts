import type { Words } from '../words.js';
/** Welsh, whole. */
export declare const words: Words;
