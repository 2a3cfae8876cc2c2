import { type Manifests } from './change-entries.js';
import type { Comparison, Difference } from './compare-manifests.js';
/** Tells an editor what comes of publishing a manifest after another: who is asked again and why, and who is not. */
export declare function report(comparison: Comparison, manifests: Manifests, width: number): string;
/** Whether anybody is asked or told because of a difference. */
export declare function reaches({ fate }: Difference): boolean;
