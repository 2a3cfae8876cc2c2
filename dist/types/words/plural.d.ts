import type { CommonWords } from './sections/common-words.js';
/** The plural categories of CLDR. @see https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/**
 * A phrase that holds a number, by the form that the number takes: `{ one: '{n} cookie', other: '{n} cookies' }`.
 * `=4` is for exactly that number and comes before the rule.
 */
export type Plurals = Readonly<Partial<Record<PluralForm | `=${number}`, string>>> & {
    readonly other: string;
};
type Rule = Pick<CommonWords, 'plural'>;
/** A number and what is counted, in figures: "5 companies". */
export declare function plural(n: number, forms: Plurals, words: Rule): string;
/** The same with the numbers from one to ten as words: "five companies". */
export declare function pluralInWords(n: number, forms: Plurals, words: Rule & Pick<CommonWords, 'number'>): string;
export {};
