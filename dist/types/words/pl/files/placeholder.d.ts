import type { LanguagePartFile } from '../../language-files.js';
export declare const words: LanguagePartFile['words'];
