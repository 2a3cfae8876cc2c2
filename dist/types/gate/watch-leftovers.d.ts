import type { Judge } from './judge.js';
/**
 * Looks for what slipped past the guard into storage: at once and a second later, when the page is shown or hidden,
 * when the browser tells that a cookie changed, and for some seconds after a write was refused.
 * @param sweep removes it.
 * @returns the function to call after a write was refused.
 */
export declare function watchLeftovers(judge: Judge, sweep: () => void, keep: (stop: () => void) => void): () => void;
