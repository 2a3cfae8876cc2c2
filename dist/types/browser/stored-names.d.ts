import type { EntryType } from '../manifest/types.js';
/** The names of one type that are stored here; none where the browser refuses to say. Never rejects. */
export declare function storedNames(type: EntryType): Promise<string[]>;
