import type { Comparison } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** What is declared and was not seen, though it was allowed; and what no page can see. */
export declare function unused(comparison: Comparison): Generator<Finding>;
