/**
 * Keeps the page clear of a banner that stands over it, as long as it does: neither its end nor what has the focus is
 * covered.
 * @returns the function that ends it.
 */
export declare function keepClear(banner: HTMLElement, nonce: string): () => void;
