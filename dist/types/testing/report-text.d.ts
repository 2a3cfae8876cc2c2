import type { Inventory } from '../inventory/inventory.js';
import { type AnnexOptions } from './annex-faults.js';
/**
 * What is wrong with an annex, in plain lines: each finding with its severity, where it stands in the manifest, what to
 * do, and where and after what it was seen. Empty where nothing is.
 */
export declare function reportText(report: Inventory, options?: AnnexOptions): string;
