import type { BannerParts } from './banner-parts.js';
import type { Site } from './site.js';
import { type Store } from './store.js';
/**
 * What a banner says and does: the same as our own, for a site that dresses it. The receipt says of what is decided here
 * that the visitor used buttons of the site's own.
 */
export declare function createBannerStore({ manifest, declared, words, first }: Site): Store<BannerParts>;
