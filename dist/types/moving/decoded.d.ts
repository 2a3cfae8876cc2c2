/**
 * A cookie's value without percent-encoding. Products and servers encode it never, once or twice. Never throws.
 * @param times how often it is decoded at most.
 */
export declare function decoded(value?: string, times?: number): string;
