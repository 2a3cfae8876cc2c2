import { addTo } from './add-to.ts'
import type { Declared, DeclaredName } from './declared.ts'
import type { EntryType } from './types.ts'

/** Who is behind a name, by an index and never by a scan. */
export interface NameOwners {
  /** Rows that match a name, the strictest first: faulty rows, then what asks, what can be objected to, the rest. */
  namesOf(name: string, type: EntryType): readonly DeclaredName[]
}

/** Prepares the look-up of names. */
export function createNameOwners({ names, categories }: Pick<Declared, 'names' | 'categories'>): NameOwners {
  // A pattern waits under the literal text at its start or, where it has none, at its end.
  const byName = new Map<string, DeclaredName[]>()
  const lengths = new Set<number>()
  for (const row of names) {
    const parts = row.pattern.split('*')
    const key = parts[0] || '*' + parts.pop()
    lengths.add(key.length)
    addTo(byName, row.type + key, row)
  }
  const strictness = ({ category }: DeclaredName): number =>
    ['none', 'objects', 'asks', undefined].indexOf(categories.get(category as string)?.kind)

  return {
    namesOf(name, type) {
      const found = new Set<DeclaredName>()
      for (const length of lengths) {
        for (const key of [name.slice(0, length), '*' + name.slice(name.length + 1 - length)]) {
          for (const row of byName.get(type + key) || []) if (matches(row.pattern, name)) found.add(row)
        }
      }
      return [...found].sort((a, b) => strictness(b) - strictness(a))
    },
  }
}

/** Whether a name fits a pattern whose start is known to fit. Takes the first place for each part, so it is never slow. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*')
  const last = parts.pop() as string
  let from = 0
  for (const part of parts) {
    const at = name.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return parts[0] === undefined
    ? name === last
    : name.indexOf(last, Math.max(from, name.length - last.length)) >= 0
}
