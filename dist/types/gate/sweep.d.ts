import type { Choice } from '../choice/types.js';
import type { NameOwners } from '../manifest/name-owners.js';
import type { Visit } from '../visit.js';
/**
 * Removes declared cookies and storage entries that are not allowed now, and notes which it removed; databases and
 * caches follow as soon as the browser has listed them.
 */
export declare function sweep(owners: NameOwners, { allows }: Pick<Choice, 'allows'>, note?: Visit['note']): string[];
