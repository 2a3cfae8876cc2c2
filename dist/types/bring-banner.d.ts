import type { Stop, Visit, WithPage } from './visit.js';
/** Brings a banner into a page that has none yet, and waits for nothing else before it. */
export type BringBanner = (visit: Visit, withPage: WithPage) => Promise<Stop>;
export declare const bringBanner: BringBanner;
