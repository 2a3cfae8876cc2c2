import type { Comparison } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** What is kept for longer than its row says. */
export declare function lifetime({ entries, rowsOf, rulingRow, manifest }: Comparison): Generator<Finding>;
/** A lifetime as a manifest would say it. */
export declare function inWords(seconds: number): string;
