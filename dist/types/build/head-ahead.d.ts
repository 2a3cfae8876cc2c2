import type { HeadAhead } from '../manifest/read-ahead.js';
import type { Manifest } from '../manifest/types.js';
/**
 * The head part of a manifest as the snippet writes it. What `readManifest` makes of the manifest stands in it, so that no
 * page has to check it again: `readAhead` gives the same. Whoever looks for texts finds those of a head part.
 * @param texts Where the whole stands: `#id` of a JSON block in the page, or a same-origin address.
 */
export declare function headAhead(manifest: Manifest, texts?: string): HeadAhead & Pick<Manifest, 'texts'>;
