import type { Comparison } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** What is declared, waits for the visitor, and was there before they chose, or after they had said no. */
export declare function tooEarly(comparison: Comparison): Generator<Finding>;
