import type { PlaceholderWords } from '../sections/placeholder-words.js';
export declare const placeholder: PlaceholderWords;
