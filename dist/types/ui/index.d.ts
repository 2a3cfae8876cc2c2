export { bannerStyle, renderBanner } from './render-banner.js';
export type { RenderBannerOptions } from './render-banner.js';
export { checkTheme } from '../theme/check-theme.js';
export type { Theme, ThemeFigure, ThemeOptions, ThemeReport } from '../theme/check-theme.js';
