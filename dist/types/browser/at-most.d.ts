/**
 * Gives a function that does something at once, and then at most twenty times a second however often it is called; what
 * was asked for in between is done once, at the end of the rest.
 */
export declare function atMost(work: () => void, keep: (stop: () => void) => void): () => void;
