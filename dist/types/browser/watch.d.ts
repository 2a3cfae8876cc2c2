/**
 * Calls back after nodes were added to the page, however many at once, and when it is parsed.
 * @returns the function that stops it.
 */
export declare function watch(callback: () => void): () => void;
