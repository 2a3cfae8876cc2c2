import type { Comparison } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** What was seen and stands nowhere in the annex; and rows that are probably meant for it. */
export declare function undeclared(comparison: Comparison): Generator<Finding>;
