import type { BringBanner } from './bring-banner.ts'

/**
 * Stands for `bringBanner` in the snippet's build, where most pages have their banner: what brings another in its place,
 * to visitors who chose before or read another language, need not stand in every page.
 */
export const bringBanner: BringBanner = (_visit, withPage) => withPage(page => page.bringBanner())
