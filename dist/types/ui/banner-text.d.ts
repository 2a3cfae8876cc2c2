import type { Declared } from '../manifest/declared.js';
import type { Manifest } from '../manifest/types.js';
import type { BriefWords } from '../words/sections/common-words.js';
import type { Words } from '../words/words.js';
/** The sections of a language that the banner needs. */
export type BannerLanguage = Pick<Words, 'banner'> & {
    readonly common: BriefWords;
};
/** What the first layer says: which purposes there really are, and how many others would receive data. */
export declare function bannerText(manifest: Manifest, { common, banner }: BannerLanguage, { declared, gpc }: {
    readonly declared: Declared;
    readonly gpc: boolean;
}): string;
