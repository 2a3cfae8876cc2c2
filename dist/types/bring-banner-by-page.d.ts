import type { BringBanner } from './bring-banner.js';
/**
 * Stands for `bringBanner` in the snippet's build, where most pages have their banner: what brings another in its place,
 * to visitors who chose before or read another language, need not stand in every page.
 */
export declare const bringBanner: BringBanner;
