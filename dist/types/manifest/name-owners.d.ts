import type { Declared, DeclaredName } from './declared.js';
import type { EntryType } from './types.js';
/** Who is behind a name. */
export interface NameOwners {
    /** Rows that match a name, the strictest first: faulty rows, then what asks, what can be objected to, the rest. */
    namesOf(name: string, type: EntryType): readonly DeclaredName[];
}
/** Prepares the look-up of names. */
export declare function createNameOwners({ names, categories }: Pick<Declared, 'names' | 'categories'>): NameOwners;
/** Whether a name fits a pattern. Takes the first place for each part, so it is never slow. */
export declare function matches(pattern: string, name: string): boolean;
