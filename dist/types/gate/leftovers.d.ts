import type { Choice } from '../choice/types.js';
import type { DeclaredName } from '../manifest/declared.js';
import type { NameOwners } from '../manifest/name-owners.js';
import type { EntryType } from '../manifest/types.js';
/** Something that is stored and not allowed. */
export interface Leftover {
    readonly name: string;
    readonly row: DeclaredName;
    /** The service or category for which it would have to wait. */
    readonly id: string;
}
/**
 * Finds declared names that are stored and not allowed now. Names that nobody declared are left alone, since they may be
 * the site's own, and so are rows with a fault: what is lost to a slip in the manifest cannot be put back.
 */
export declare function leftovers({ namesOf, allows }: NameOwners & Pick<Choice, 'allows'>, type: EntryType, names: readonly string[]): Leftover[];
