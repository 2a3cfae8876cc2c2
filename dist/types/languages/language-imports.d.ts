import type { LanguageFiles } from '../words/language-files.js';
/** The files of the languages as a bundler finds them. */
export declare const LANGUAGE_IMPORTS: {
    [Name in keyof LanguageFiles]: () => Promise<LanguageFiles[Name]>;
};
