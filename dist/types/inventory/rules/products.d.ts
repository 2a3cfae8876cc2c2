import type { Comparison } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** Products that no longer exist, declared or seen, and names that are declared and probably misspelt. */
export declare function products(comparison: Comparison): Generator<Finding>;
