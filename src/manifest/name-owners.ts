import type { Declared, DeclaredName } from './declared.ts'
import type { EntryType } from './types.ts'

/** Who is behind a name. */
export interface NameOwners {
  /** Rows that match a name, the strictest first: faulty rows, then what asks, what can be objected to, the rest. */
  namesOf(name: string, type: EntryType): readonly DeclaredName[]
}

/** Prepares the look-up of names. */
export function createNameOwners({ names, categories }: Pick<Declared, 'names' | 'categories'>): NameOwners {
  const strictness = ({ category }: DeclaredName): number =>
    ['none', 'objects', 'asks', undefined].indexOf(categories.get(category as string)?.kind)
  // Sorted once. A plain scan: an index costs every page view more than it saves with the longest annex that we know.
  const rows = [...names].sort((one, other) => strictness(other) - strictness(one))
  return {
    namesOf: (name, type) => rows.filter(row => row.type === type && matches(row.pattern, name)),
  }
}

/** Whether a name fits a pattern. Takes the first place for each part, so it is never slow. */
export function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*')
  const last = parts.pop() as string
  let from = 0
  for (const [index, part] of parts.entries()) {
    const at = name.indexOf(part, from)
    if (index ? at < 0 : at) return false
    from = at + part.length
  }
  return parts[0] === undefined
    ? name === last
    : name.indexOf(last, Math.max(from, name.length - last.length)) >= 0
}
