/**
 * Gives an element the addresses that it was marked with, and the browser loads it as newly inserted.
 * @returns the function that makes it a placeholder again.
 */
export declare function openAddresses(element: HTMLElement): () => void;
