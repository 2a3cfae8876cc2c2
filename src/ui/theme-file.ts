export { watchBanner } from './watch-banner.ts'
export { watchLook } from './watch-look.ts'
