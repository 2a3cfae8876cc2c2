import type { Change, Manifest } from '../../manifest/types.js';
import type { Words } from '../../words/words.js';
import type { Comparison } from './compare-manifests.js';
/** Two manifests, as they were given. */
export interface Manifests {
    readonly before: Manifest;
    readonly after: Manifest;
}
/**
 * What readers should be told, one entry a category: in English, and in Welsh where the manifest has Welsh.
 * @param date ISO date of the change.
 */
export declare function changeEntries({ differences }: Comparison, manifests: Manifests, date: string): readonly Change[];
/** The name of a category, from the manifest that has it. */
export declare function titleOf(id: string, { before, after }: Manifests, words?: Words['common']): string;
/** The name of a service, from the manifest that has it. */
export declare function serviceName(id: string, { before, after }: Manifests): string;
/** An expiry as the manifest says it. */
export declare function expiryText(seconds: number, { cookies }: Manifest): string;
