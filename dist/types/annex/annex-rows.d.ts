import type { Manifest } from '../manifest/types.js';
import { type AnnexRow } from './annex-data.js';
import type { AnnexOptions } from './annex-options.js';
/**
 * The annex as data, row by row in the order of the manifest, for whoever writes it in a form of their own. What
 * Latchkey itself stores comes last. A cell that spans rows has their number in the first of them, and 0 in the others.
 */
export declare function annexRows(manifest: Manifest, options?: AnnexOptions): readonly AnnexRow[];
