import type { Comparison } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** Where visits may be counted, something must be seen: nothing at all means that the looking went wrong. */
export declare function nothingSeen(comparison: Comparison): Generator<Finding>;
