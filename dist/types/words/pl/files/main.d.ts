import type { LanguageFile } from '../../language-files.js';
/** What a first visit needs of Polish: the banner. */
export declare const words: LanguageFile['words'];
/** Integrity of the other parts, so that who asks for this file need not carry theirs. */
export declare const parts: LanguageFile['parts'];
