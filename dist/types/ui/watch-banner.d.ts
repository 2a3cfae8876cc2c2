import type { Visit } from '../visit.js';
/**
 * Watches the look of the banner from when it is shown, wherever it comes from, and keeps the page clear of it.
 * @returns the function that stops it.
 */
export declare function watchBanner(visit: Visit): () => void;
