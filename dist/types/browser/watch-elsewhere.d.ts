/**
 * Calls back when the record may have been changed elsewhere: by another tab, of which a changed cookie tells or what is
 * stored beside it, or by another host of the site, which shows at the next focus.
 * @returns the function to call after a decision here: two tabs that decide at the same moment may store the same beside
 * it, of which neither is told.
 */
export declare function watchElsewhere(callback: () => void, keep: (stop: () => void) => void): () => void;
