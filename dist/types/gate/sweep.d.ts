import type { Choice } from '../choice/types.js';
import type { NameOwners } from '../manifest/name-owners.js';
import type { Visit } from '../visit.js';
/**
 * Removes declared cookies and storage entries that are not allowed now, and notes which it removed; databases and
 * caches follow as soon as the browser has listed them. Names that nobody declared are left alone, since they may be the
 * site's own, and so are rows with a fault: what is lost to a slip in the manifest cannot be put back.
 */
export declare function sweep({ namesOf }: NameOwners, { allows }: Pick<Choice, 'allows'>, note?: Visit['note']): string[];
