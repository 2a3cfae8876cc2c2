import type { Declared } from '../manifest/declared.js';
import type { Manifest } from '../manifest/types.js';
import { type MarkupElement } from '../markup/markup.js';
import type { BannerLayout } from '../options.js';
import { type BannerLanguage } from './banner-text.js';
interface BannerSetting {
    readonly layout: BannerLayout;
    readonly declared: Declared;
}
/**
 * The whole banner with all that it may come to say, hidden: rendered ahead and made in the page it is the same.
 */
export declare function bannerMarkup(manifest: Manifest, words: BannerLanguage, { layout, declared }: BannerSetting): MarkupElement;
export {};
