/** A string, or one string a language. The same shape as `Text` of the manifest, which this folder does not know. */
type Texts = string | Readonly<Record<string, string>>;
/**
 * A text in a language: the exact tag (`cy-GB`), else the base language (`cy`), else English, else the first there is.
 * What is no text gives an empty string, since a manifest in a page may hold anything.
 */
export declare function textIn(text: Texts | undefined, lang: string): string;
/** The language tag of the string that `textIn` gives, as the text names it; undefined where it does not say. */
export declare function tagIn(text: Texts | undefined, lang: string): string | undefined;
/** The tag among others that a language goes by: the same whatever its case, else that of the base language. */
export declare function tagAmong(tags: readonly string[], lang: string): string | undefined;
/** The language of a tag without script and region: `cy` for `cy-GB`. */
export declare function baseLanguage(tag: string): string;
export {};
