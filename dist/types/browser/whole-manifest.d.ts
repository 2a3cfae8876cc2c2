import type { Manifest } from '../manifest/types.js';
/**
 * Gets the whole manifest when its head part says where the long texts are: in a JSON script further down
 * (`#latchkey-texts`), or at an address of this site. Where they cannot be had, the head part has to do.
 */
export declare function wholeManifest(headPart: unknown): Promise<Manifest>;
