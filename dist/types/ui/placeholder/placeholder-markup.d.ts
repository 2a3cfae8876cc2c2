import { type MarkupElement } from '../../markup/markup.js';
import type { BriefWords } from '../../words/sections/common-words.js';
import type { PlaceholderWords } from '../../words/sections/placeholder-words.js';
import type { ReloadWords } from '../../words/sections/reload-words.js';
import type { Offer } from './read-offer.js';
/** What a placeholder speaks with. */
export interface PlaceholderLanguage {
    readonly common: Pick<BriefWords, 'lang' | 'direction' | 'categories' | 'list'>;
    readonly placeholder: PlaceholderWords;
    readonly reload: Pick<ReloadWords, 'fromNext'>;
}
/** The tag of placeholders: one of its own, so that no rule of the page for its blocks reaches them. */
export declare const TAG = "latchkey-placeholder";
interface Setting {
    readonly words: PlaceholderLanguage;
    /** Language of the page, in which its title and link are. */
    readonly lang: string;
}
/** A placeholder as data: what waits, whose it is, what it would do, and what the visitor can do about it. */
export declare function placeholderMarkup(offer: Offer, setting: Setting): MarkupElement;
export {};
