/** What a visitor told another consent product. */
export interface OldChoice {
    /** By the product's own name of a category, in lower case; what has no switch there is left out. */
    readonly answers: ReadonlyMap<string, boolean>;
    /** In milliseconds since 1970; null where the product does not keep it. */
    readonly time: number | null;
    /** Whether a yes was said by the visitor, and to the whole of each category. */
    readonly isExplicit: boolean;
}
/** Cookies by name, as they are stored. */
export type Cookies = ReadonlyMap<string, string>;
/**
 * Reads what a product has stored: a choice, null where its cookies say of none, undefined where they are none of its
 * own, whatever they are called.
 */
export type ReadOld = (cookies: Cookies) => OldChoice | null | undefined;
