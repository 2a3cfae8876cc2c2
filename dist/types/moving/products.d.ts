import type { ReadOld } from './old-choice.js';
/** How each product's choice is found. */
interface Product {
    /** Names of the cookies in which it keeps the choice and what belongs to it. */
    readonly names: RegExp;
    readonly read: ReadOld;
}
/** The consent products whose choices can be taken over, as the option `migrate` calls them. */
export declare const PRODUCTS: ReadonlyMap<string, Product>;
export {};
