import type { Words } from '../words/words.js';
/**
 * Looks up names of countries: in our own list where a language has one, since browsers do not know all languages, else
 * in the browser's. What is no ISO 3166-1 code is given back as it is.
 */
export declare function countryNames({ common }: Pick<Words, 'common'>): (country: string) => string;
