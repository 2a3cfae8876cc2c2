export { mountBanner } from './ui/mount-banner.js';
