import type { Words } from './words.js';
/** Welsh, whole: the lazy file that a Welsh page loads. */
export declare const words: Words;
