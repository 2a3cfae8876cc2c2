import type { BannerWords } from '../sections/banner-words.js';
export declare const banner: BannerWords;
