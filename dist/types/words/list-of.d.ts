/** Lists things in a sentence: "a", "a and b", "a, b and c". `and` gives the last one with its "and". */
export declare function listOf(items: readonly string[], and: (last: string) => string, comma?: string): string;
