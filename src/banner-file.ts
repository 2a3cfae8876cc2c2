export { mountBanner } from './ui/mount-banner.ts'
