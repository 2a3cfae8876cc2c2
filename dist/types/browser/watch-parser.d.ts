/**
 * Gives the elements that the parser adds, before a script among them runs, until the page is parsed.
 * @returns the function that stops it.
 */
export declare function watchParser(callback: (elements: Element[]) => void): () => void;
