import { type Product } from './data/products.js';
/** What is known of a name in a manifest. */
export interface Known {
    readonly product: Product;
    /** The name as the product writes it, where the manifest probably misspells it. */
    readonly meant?: string;
}
/** The product that stores a name, also where the name is slightly misspelt. */
export declare function knownName(name: string): Known | undefined;
/** The product that is served from a host, or from any host below `*.name`. */
export declare function knownHost(host: string): Product | undefined;
