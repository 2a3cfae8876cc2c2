/**
 * Tells what the parser adds, before a script among it runs, until the page is parsed.
 * @returns the function that stops it.
 */
export declare function watchParser(callback: (records: MutationRecord[]) => void): () => void;
