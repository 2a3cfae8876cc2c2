import type { Visit } from '../visit.js';
/**
 * Puts the banner at the start of the page where none was rendered ahead, and makes it work.
 * @returns the function that takes it away.
 */
export declare function mountBanner(visit: Visit): Promise<() => void>;
