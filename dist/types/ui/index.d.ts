export { bannerStyle, renderBanner } from './render-banner.js';
export type { RenderBannerOptions } from './render-banner.js';
