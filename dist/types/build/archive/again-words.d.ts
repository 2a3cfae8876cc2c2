import type { Manifest } from '../../manifest/types.js';
import type { BannerLanguage } from '../../ui/banner-text.js';
import type { BannerTexts } from '../../ui/banner.js';
import type { Words } from '../../words/words.js';
/** All that a banner may say to those who have chosen before. */
export interface SaidAgain extends Pick<BannerTexts, 'title' | 'says'> {
    /** Labels of its buttons. */
    readonly labels: readonly string[];
}
/**
 * What the banner says where something is new or different, for each category by itself: who is asked about which depends
 * on what they chose before. About several at once it puts their titles into one sentence.
 */
export declare function againWords(manifest: Manifest, words: BannerLanguage & Pick<Words, 'again'>): SaidAgain;
