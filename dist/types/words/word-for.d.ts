/** Looks a word up by a key that a manifest gives; an unknown key, `constructor` among them, gives an empty string. */
export declare function wordFor(words: Readonly<Record<string, string>>, key: string | undefined): string;
