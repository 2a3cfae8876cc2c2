import type { EntryType } from '../manifest/types.js';
/** The names of a type that the browser lists at once; none where it refuses to say. Never throws. */
export declare function namesAtOnce(type: 'cookie' | 'localStorage' | 'sessionStorage'): string[];
/** The names of any type that are stored here; none where the browser refuses to say. Never rejects. */
export declare function storedNames(type: EntryType): Promise<string[]>;
