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
    /** What it calls itself. */
    readonly name: string;
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
/** What more than one part says, but not the banner. */
export interface DetailWords {
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
    /** January to December, as they stand in a date: browsers lack those of some languages. */
    readonly months: readonly string[];
    /** How a date is put together: `{day} {month} {year}`. */
    readonly date: string;
    /** Names of countries by ISO 3166-1 code, where browsers do not know this language. */
    readonly countries: Readonly<Record<string, string>>;
}
/** What more than one part of Latchkey says. */
export type CommonWords = BriefWords & DetailWords;
