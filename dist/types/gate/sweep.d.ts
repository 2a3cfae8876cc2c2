import type { Choice } from '../choice/types.js';
import type { NameOwners } from '../manifest/name-owners.js';
import type { Visit } from '../visit.js';
import { type RefusedEntry } from './refused-entries.js';
/**
 * Removes declared cookies and storage entries that are not allowed now, and notes which it removed; databases and
 * caches follow as soon as the browser has listed them. It does not look whether they are gone.
 */
export declare function sweep({ namesOf }: NameOwners, { allows }: Pick<Choice, 'allows'>, note?: Visit['note']): string[];
/** Notes that an entry was stored and had to go. */
export declare function noteRemoved({ type, name, id }: RefusedEntry, note: Visit['note']): void;
