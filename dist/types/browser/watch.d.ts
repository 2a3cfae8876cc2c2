/**
 * Calls back after nodes were added to the page, however many at once.
 * @returns the function that stops it.
 */
export declare function watch(callback: () => void): () => void;
