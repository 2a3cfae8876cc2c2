import type { Comparison } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** What is declared, and is kept otherwise than its row says: another kind, another domain, by another party. */
export declare function places(comparison: Comparison): Generator<Finding>;
