import type { Visit } from '../visit.js';
import type { LanguagePart } from '../words/language-files.js';
/**
 * What a surface says, in the language of the visit. One that cannot be had must keep nobody from choosing: then it is
 * English.
 * @param english what the surface says in English.
 * @param parts of the language that it needs besides what the banner says.
 */
export declare function wordsOf<English extends object>({ lang, load, source }: Pick<Visit, 'lang' | 'load' | 'source'>, english: English, ...parts: readonly LanguagePart[]): Promise<English>;
