import type { Choice } from '../choice/types.js';
import type { NameOwners } from '../manifest/name-owners.js';
/**
 * Removes declared cookies and storage entries that are not allowed now, and says which it removed. Names that nobody
 * declared are left alone, since they may be the site's own, and so are rows with a fault: what is lost to a slip in
 * the manifest cannot be put back.
 */
export declare function sweep(owners: NameOwners, { allows }: Pick<Choice, 'allows'>): string[];
