import type { Comparison } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** What was still there when it should have been gone, and what a withdrawal could not remove. */
export declare function notRemoved(comparison: Comparison): Generator<Finding>;
/** Something was allowed by code, and no visitor had done anything. */
export declare function grantedByScript({ seen }: Comparison): Generator<Finding>;
