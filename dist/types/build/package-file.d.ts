/** Path of a file of this package, such as `dist/latchkey.js`, from the sources and from the built command alike. */
export declare function packageFile(path: string): string;
