import type { Language } from './own-language.js';
/**
 * Gives a language back as it is; the compiler names every text that it lacks.
 * @example
 * export const somali = defineLanguage({ common: { name: 'Soomaali', direction: 'ltr', … }, banner: { … }, … })
 */
export declare function defineLanguage(language: Language): Language;
