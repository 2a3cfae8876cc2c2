export { makeBanner } from './ui/make-banner.ts'
export { mountBanner } from './ui/mount-banner.ts'
