import type { Choice } from '../choice/types.ts'
import type { DeclaredName } from '../manifest/declared.ts'
import type { NameOwners } from '../manifest/name-owners.ts'
import type { EntryType } from '../manifest/types.ts'

/** Something that is stored and not allowed. */
export interface Leftover {
  readonly name: string
  readonly row: DeclaredName
  /** The service or category for which it would have to wait. */
  readonly id: string
}

/**
 * Finds declared names that are stored and not allowed now. Names that nobody declared are left alone, since they may be
 * the site's own, and so are rows with a fault: what is lost to a slip in the manifest cannot be put back.
 */
export function leftovers(
  { namesOf, allows }: NameOwners & Pick<Choice, 'allows'>,
  type: EntryType,
  names: readonly string[],
): Leftover[] {
  return names.flatMap(name => {
    const row = namesOf(name, type).find(({ category }) => category)
    const id = row && (row.service ?? row.category)
    return !id || allows(id) || name === 'latchkey' ? [] : [{ name, row, id }]
  })
}
