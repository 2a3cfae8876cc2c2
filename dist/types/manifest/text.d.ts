/** A value that should be a string; empty where it is anything else. */
export declare function text(value: unknown): string;
