import type { OldChoice } from './old-choice.js';
/** What a product has left in the browser. */
export interface Left {
    /** The product, as the option `migrate` calls it. */
    readonly product: string;
    /** Its cookies. */
    readonly names: readonly string[];
    /** What it says; null: nothing that counts. */
    readonly choice: OldChoice | null;
    /** What the option says of it: ids by category of the product, in lower case. */
    readonly named: ReadonlyMap<string, readonly unknown[]>;
}
/**
 * Finds what the products that a site names have left.
 * @param migrate the option of that name, unchecked: a list of products, or an object by product.
 * @param text cookies, such as `document.cookie`.
 */
export declare function oldChoices(migrate: unknown, text: string): Left[];
