import type { PluralForm, Plurals } from '../plural.js';
/** The categories that need no declaration. */
export type BuiltInCategory = 'necessary' | 'preferences' | 'analytics' | 'media' | 'sharing' | 'marketing';
/** How visitors know a category. */
export interface CategoryWords {
    /** "Counting visits" */
    readonly title: string;
    /** Completes "With your permission we also …": "count visits". */
    readonly doing: string;
}
/** What every part of Latchkey says, the banner too: a first visit downloads it. */
export interface BriefWords {
    /** Tag of this language. */
    readonly lang: string;
    readonly direction: 'ltr' | 'rtl';
    /** "Cookie settings" */
    readonly settings: string;
    readonly categories: Readonly<Record<BuiltInCategory, CategoryWords>>;
    /** A number in a sentence: one to ten as words that stand before the nouns of `counted`, the others in figures. */
    readonly number: (n: number) => string;
    /** The plural rule of the language: our own, since browsers lack that of some. */
    readonly plural: (n: number) => PluralForm;
    /** A list in a sentence: "a", "a and b", "a, b and c". */
    readonly list: (items: readonly string[]) => string;
}
/** What more than one part of Latchkey says. */
export interface CommonWords extends BriefWords {
    readonly on: string;
    readonly off: string;
    readonly alwaysOn: string;
    /** State of something that is on until the visitor objects: nobody chose it. */
    readonly onUntilObjection: string;
    /** The visitor has not chosen yet. */
    readonly notChosen: string;
    /** What a category does: one sentence. */
    readonly descriptions: Readonly<Record<BuiltInCategory, string>>;
    /** What can be counted, for `plural` and `pluralInWords`. */
    readonly counted: Readonly<Record<'companies' | 'services' | 'cookies', Plurals>>;
}
