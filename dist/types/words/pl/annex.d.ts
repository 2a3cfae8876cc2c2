import type { AnnexWords } from '../sections/annex-words.js';
export declare const annex: AnnexWords;
