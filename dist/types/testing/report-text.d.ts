import type { Inventory } from '../inventory/inventory.js';
import { type AnnexOptions } from './annex-faults.js';
import type { SiteReport } from './site-report.js';
/**
 * What is wrong with an annex, in plain lines: each finding with its severity, where it stands in the manifest, what to
 * do, and where and after what it was seen; then what could not be seen. Empty where nothing is wrong.
 */
export declare function reportText(report: Inventory | SiteReport, options?: AnnexOptions): string;
