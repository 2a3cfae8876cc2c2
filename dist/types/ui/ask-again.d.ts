import type { Manifest } from '../manifest/types.js';
import type { Visit } from '../visit.js';
import type { Words } from '../words/words.js';
import type { BannerChoice } from './attach-banner.js';
import type { BannerLanguage } from './banner-text.js';
import type { BannerTexts } from './banner.js';
/**
 * What the banner says and does where a choice stands and something is new or different since. It is about that alone:
 * whatever else was allowed or refused stays so.
 */
export declare function askAgain({ choice, declared }: Pick<Visit, 'choice' | 'declared'>, manifest: Manifest, words: BannerLanguage & Pick<Words, 'again'>): {
    readonly texts: BannerTexts;
    readonly choice: BannerChoice;
};
