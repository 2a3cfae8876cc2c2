import type { ReloadWords } from '../sections/reload-words.js';
export declare const reload: ReloadWords;
