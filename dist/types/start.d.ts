import { type Latchkey } from './latchkey.js';
import type { Options } from './options.js';
import type { Ids } from './manifest/define-manifest.js';
import type { Manifest } from './manifest/types.js';
/**
 * Starts Latchkey on this page and returns it, typed by the manifest's own ids.
 *
 * A module runs after the document is parsed. Marked content is inert by its markup and waits for it; what stands
 * unmarked in the page has loaded by then. Started a second time, it returns the first one with one warning.
 * Never throws: a faulty manifest shuts what is faulty.
 */
export declare function start<const M extends Manifest>(manifest: M, options?: Options): Latchkey<Ids<M>>;
