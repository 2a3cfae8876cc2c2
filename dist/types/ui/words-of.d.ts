import type { Visit } from '../visit.js';
import type { BannerLanguage } from './banner-text.js';
/** The banner's words. A language that cannot be had must not keep visitors from choosing: they are asked in English. */
export declare function wordsOf({ lang, load }: Pick<Visit, 'lang' | 'load'>): Promise<BannerLanguage>;
