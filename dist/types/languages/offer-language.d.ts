import type { Visit } from '../visit.js';
/**
 * Puts a quiet link to the visitor's own language into the banner, and one back once it is spoken.
 * @returns the function that stops looking for a banner.
 */
export declare function offerLanguage(visit: Visit): () => void;
