import type { Declared } from '../manifest/declared.js';
import type { Manifest } from '../manifest/types.js';
import { type MarkupElement } from '../markup/markup.js';
import type { BannerLayout } from '../options.js';
import { type BannerLanguage } from './banner-text.js';
/** What a banner says, by what it asks. */
export interface BannerTexts {
    /** `{site}` stands for the name of the site. */
    readonly title: string;
    /** Paragraphs. */
    readonly says: readonly string[];
    /** Label of the button; empty where there is nothing that could be accepted. */
    readonly accept: string;
    readonly reject: string;
    readonly accepted: string;
    readonly rejected: string;
}
/** What a first visit is told; whether the browser sends Global Privacy Control is only known in the page. */
export declare function firstTexts(manifest: Manifest, words: BannerLanguage, { declared, gpc }: {
    readonly declared: Declared;
    readonly gpc?: boolean;
}): BannerTexts;
/**
 * The banner of a first visit. Where something is on until the visitor objects, Global Privacy Control turns it off, and
 * what is said then waits in a template.
 */
export declare function firstBanner(manifest: Manifest, words: BannerLanguage, { layout, declared }: {
    readonly layout: BannerLayout;
    readonly declared: Declared;
}): MarkupElement;
interface BannerSetting {
    readonly layout: BannerLayout;
    readonly manifest: Manifest;
    readonly words: BannerLanguage;
    /** What it says instead where the browser sends Global Privacy Control. Default: the same. */
    readonly withGpc?: BannerTexts | undefined;
}
/**
 * The whole banner with all that it may come to say, hidden: rendered ahead and made in the page it is the same.
 */
export declare function bannerMarkup(texts: BannerTexts, { layout, manifest, words, withGpc }: BannerSetting): MarkupElement;
export {};
