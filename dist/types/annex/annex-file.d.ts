import type { Visit } from '../visit.js';
/**
 * Fills the elements for annex, recipients and notice, and keeps the column "Your choice" up to date. A table that was
 * rendered ahead and says the same keeps its nodes, so nothing flashes or moves.
 * @returns the function that stops the updates; what is shown stays.
 */
export declare function mountElements(visit: Visit, elements: readonly Element[]): () => void;
