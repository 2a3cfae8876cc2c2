import type { Manifest } from './types.js';
/**
 * The part of a manifest that stands in the head of each page: `readManifest` gives the same result for it as for the
 * whole, faults included.
 * @param texts Where the whole stands: `#id` of a JSON block in the page, or a same-origin address.
 */
export declare function headPart(manifest: Manifest, texts?: string): Manifest;
