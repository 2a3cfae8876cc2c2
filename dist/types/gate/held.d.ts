/** Something that the gate keeps from loading: a plain record, safe to keep and to show. */
export interface Held {
    /** The tag: `script`, `iframe`, `template`, … */
    readonly what: string;
    /** Address that would have been asked for; null for inline content. */
    readonly url: string | null;
    /** The category or service for which it waits: the value of `data-consent`. */
    readonly id: string;
    /** Why it waits. */
    readonly why: 'not allowed yet' | 'unknown id' | 'address not declared' | 'address not http' | 'nonce missing';
}
