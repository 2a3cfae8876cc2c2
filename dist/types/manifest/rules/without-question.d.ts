import type { ProductKind } from '../data/products.js';
import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** What a kind of product does, to complete "which …". */
export declare function whatItDoes(kind: ProductKind): string;
/**
 * Well-known products, and categories of ours, on a basis that does not ask although the law would. Warnings: a name
 * only suggests a product, and the page, which shuts what is an error, knows none.
 */
export declare function withoutQuestion(subject: Subject): Generator<Finding>;
