import type { BasisRule } from './rule-set.js';
/** What the law says of a basis; undefined for one that it does not know. */
export declare function ruleOf(basis: unknown): BasisRule | undefined;
/** "PECR Schedule A1 paragraph 5": where the law speaks of a basis. */
export declare function paragraphOf(basis: unknown): string;
