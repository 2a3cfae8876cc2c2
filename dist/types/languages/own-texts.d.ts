/**
 * The texts of a language of the site's own, laid over words of ours. They come from a file that may hold anything:
 * only texts where a text belongs are taken. What is missing stays as it is; where that is English, and the language is
 * not, it says so.
 */
export declare function ownTexts<Base extends object>(words: Base, texts: unknown, tag: string): Base;
