import type { Decision } from '../choice/types.js';
import type { BannerParts } from './banner-parts.js';
import type { SettingsParts } from './settings-parts.js';
import { type SiteOptions } from './site.js';
import type { Store } from './store.js';
/** All that a framework needs of us: stores, which it knows how to follow. */
export interface Headless {
    readonly decision: Store<Decision>;
    /** One for all of the page, so that whatever shows it says the same. */
    readonly banner: Store<BannerParts>;
    /** A new one for each form: what is switched in one is not switched in another. */
    createSettings(): Store<SettingsParts>;
}
/** Joins the headless parts of one site. Touches nothing of a page before somebody listens. */
export declare function createHeadless(options: SiteOptions): Headless;
/** For a page without a provider: decisions are known, and nothing can be said about them. */
export declare const WITHOUT_PROVIDER: Headless;
