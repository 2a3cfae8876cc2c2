export declare const namedColors: ReadonlyMap<string, string>;
