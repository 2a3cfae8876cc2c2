import type { Bringing } from './visit.js';
/**
 * Stands for `bringBanner` in the snippet's build, where most pages have their banner: what brings another in its place,
 * to visitors who chose before or read another language, need not stand in every page.
 */
export declare function bringBanner({ withPage }: Bringing): void;
