/**
 * The candidate that a misspelt word was probably meant to be, or undefined where none is near. A difference in
 * capitals alone is the nearest; a short word must be nearer than a long one.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;
