export { makeBanner } from './ui/make-banner.js';
export { mountBanner } from './ui/mount-banner.js';
