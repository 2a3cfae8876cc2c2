/**
 * Loads a lazy file of ours, with integrity, and gives what it exports.
 *
 * `import()` cannot carry integrity, so a module script comes first; the import that follows is served from the
 * module map and asks the network for nothing. A browser remembers that a module failed, hence the new address at
 * each further try.
 */
export declare function createLoader(folder: URL, nonce: string): (name: string, integrity?: string) => Promise<unknown>;
