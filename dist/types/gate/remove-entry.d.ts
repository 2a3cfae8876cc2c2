import type { RefusedEntry } from './refused-entries.js';
/**
 * Removes an entry and says whether it is gone: at once for cookies and web storage, else when the browser knows. Never
 * throws, and never rejects.
 * @param isPartitioned whether to look for a partitioned cookie of the name too, whatever its row says.
 */
export declare function removeEntry(entry: RefusedEntry, isPartitioned?: boolean): boolean | Promise<boolean>;
