export { bannerStyle, renderBanner } from './render-banner.ts'
export type { RenderBannerOptions } from './render-banner.ts'
