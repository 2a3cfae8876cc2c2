import type { Finding } from '../inventory/finding.js';
import type { Inventory } from '../inventory/inventory.js';
import { type AnnexOptions } from './annex-faults.js';
import type { SiteReport } from './site-report.js';
/** The annex is not true. Its message says each finding, and what to do. */
export declare class AnnexError extends Error {
    readonly findings: readonly Finding[];
    constructor(message: string, findings: readonly Finding[]);
}
/**
 * Asserts that an annex is true: that nothing was kept or asked for that it does not tell, before or against a choice,
 * for longer, or elsewhere. Throws an {@link AnnexError} that lists what is not so.
 */
export declare function expectTrueAnnex(report: Inventory | SiteReport, options?: AnnexOptions): void;
