import type { Finding } from '../fault.ts'
import { createOwners } from '../owners.ts'
import type { DeclaredName } from '../declared.ts'
import type { NameOfRow, Subject } from '../subject.ts'
import { text } from '../text.ts'
import type { EntryType } from '../types.ts'

/** Names that stand in two rows, and patterns that cover a name of another category. */
export function* duplicates(subject: Subject): Generator<Finding> {
  const first = new Map<string, NameOfRow>()
  for (const each of subject.names) {
    const { type, where, domain, path } = each.row.fields
    // The same name in another place, domain or folder is another entry.
    const key = JSON.stringify([typeOf(type), each.name, text(where), text(domain), text(path)])
    const before = first.get(key)
    if (!before) first.set(key, each)
    else {
      yield {
        severity: 'warning',
        code: 'duplicate-name',
        path: each.path,
        expected: 'a name that has no row yet',
        received: `'${each.name}', which stands in cookies[${before.row.key}] too`,
        advice: 'Remove one of the two, or say in where, domain or path how they differ.',
      }
    }
  }
  yield* overlaps(subject)
}

/** A row of the index that remembers where it came from. */
interface Indexed extends DeclaredName {
  readonly from: NameOfRow
}

function* overlaps({ names, categoryOf, declared }: Subject): Generator<Finding> {
  const indexed = new Map<string, Indexed>()
  let everywhere = 0
  for (const from of names) {
    const category = categoryOf(from.row)
    const type = typeOf(from.row.fields.type)
    const key = JSON.stringify([type, from.name, category])
    if (isEverywhere(from.name) && ++everywhere > MOST) continue
    if (!indexed.has(key)) indexed.set(key, { ...EMPTY, pattern: from.name, type, category, from })
  }
  const { namesOf } = createOwners({ ...declared, names: [...indexed.values()] })
  for (const { pattern, type, category, from } of indexed.values()) {
    // A pattern that matches another pattern's own text covers it.
    const covering = namesOf(pattern, type).filter(found => found.category !== category)
    const other = covering.find(found => found.pattern !== pattern)
    const twin = covering.find(found => found.pattern === pattern)
    const found = (twin ?? other) as Indexed | undefined
    if (!found || (twin && found.from.row.key > from.row.key)) continue
    yield {
      severity: 'warning',
      code: 'overlapping-names',
      path: from.path,
      expected: 'a name that belongs to one category',
      received: `'${pattern}' in '${category ?? ''}', which '${found.pattern}' of cookies[${found.from.row.key}] in '${found.category ?? ''}' covers too`,
      advice: 'Where that is meant, nothing needs doing: the stricter category holds.',
    }
  }
}

/** Patterns open at both ends have to be tried one by one; no real manifest has many. */
const MOST = 50

function isEverywhere(pattern: string): boolean {
  return pattern.startsWith('*') && pattern.endsWith('*')
}

const EMPTY = {
  service: null,
  seconds: 0,
  place: { path: undefined, domain: undefined, partitioned: undefined },
} as const

function typeOf(type: unknown): EntryType {
  return (text(type) || 'cookie') as EntryType
}
