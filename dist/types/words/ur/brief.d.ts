import type { BriefWords } from '../sections/common-words.js';
export declare const brief: BriefWords;
