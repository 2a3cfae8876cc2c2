export { bannerStyle, renderBanner } from './render-banner.ts'
export type { RenderBannerOptions } from './render-banner.ts'
export { checkTheme } from '../theme/check-theme.ts'
export type { Theme, ThemeFigure, ThemeOptions, ThemeReport } from '../theme/check-theme.ts'
