export { watchBanner } from './watch-banner.js';
export { watchLook } from './watch-look.js';
