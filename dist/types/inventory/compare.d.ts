import type { CompareOptions } from './compare-options.js';
import type { Finding } from './finding.js';
import type { Seen } from './observation.js';
/**
 * Holds what was seen against what is declared, and says every difference: first what breaks the promise of the annex,
 * then what is doubtful, then what is only to be known. Pure: the same in a page and in Node. Never throws, whatever the
 * manifest is.
 */
export declare function compare(manifest: unknown, seen: Seen, options?: CompareOptions): Finding[];
