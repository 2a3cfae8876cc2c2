import type { Bringing } from './visit.js';
/** Puts a banner into a page that has none yet, and waits for nothing else before it. */
export declare function bringBanner({ visit, keep, tell }: Bringing): void;
