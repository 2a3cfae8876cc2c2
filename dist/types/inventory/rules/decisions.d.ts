import type { Comparison } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** What was still there when it should have been gone. */
export declare function notRemoved({ entries, rowsOf, allowed, seen, stageOf }: Comparison): Generator<Finding>;
/** Something was allowed by code, and no visitor had done anything. */
export declare function grantedByScript({ seen }: Comparison): Generator<Finding>;
