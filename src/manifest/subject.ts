import { BUILT_IN, KINDS } from './categories.ts'
import type { Declared, SwitchKind } from './declared.ts'
import type { Path } from './fault.ts'
import { isFields, type Fields } from './is-fields.ts'
import { knownName, type Known } from './known.ts'
import { readManifest } from './read-manifest.ts'
import { text } from './text.ts'
import type { Basis } from './types.ts'

/** An entry that is an object at least. */
export interface Entry<Key extends string | number = string | number> {
  readonly key: Key
  readonly path: Path
  readonly fields: Fields
}

/** One name or pattern of a row, with the row. */
export interface NameOfRow {
  readonly name: string
  readonly path: Path
  readonly row: Entry<number>
  /** What is known of it, which is costly to find out. */
  readonly known: Known | undefined
}

/** A manifest as the rules look at it: entries that are objects, and what the head code makes of the whole. */
export interface Subject {
  readonly declared: Declared
  readonly site: Fields
  readonly options: Fields
  readonly languages: Fields
  readonly categories: readonly Entry<string>[]
  readonly services: readonly Entry<string>[]
  readonly cookies: readonly Entry<number>[]
  readonly recipients: readonly Entry<number>[]
  readonly changes: readonly Entry<number>[]
  readonly names: readonly NameOfRow[]
  readonly now: Date
  /** Fields of the service with an id. */
  service(id: unknown): Fields | undefined
  /** The category of a row: its own, or that of its service. */
  categoryOf(row: Entry): string
  /** The basis of a category, sound or not; undefined for an unknown category. */
  basisOf(category: unknown): unknown
  /** What a category gives visitors; undefined for an unknown category or basis. */
  kindOf(category: unknown): SwitchKind | undefined
}

/** Prepares a manifest for the rules. */
export function createSubject(input: unknown, now: Date): Subject {
  const manifest = isFields(input) ? input : {}
  const services = byId('services', manifest.services)
  const categories = byId('categories', manifest.categories)
  const cookies = inList('cookies', manifest.cookies)
  const serviceFields = new Map<unknown, Fields>(services.map(({ key, fields }) => [key, fields]))
  const bases = new Map<unknown, unknown>(BUILT_IN)
  for (const { key, fields } of categories) {
    bases.set(key, fields.basis ?? (BUILT_IN.get(key) || ('consent' satisfies Basis)))
  }
  const kindOf = (category: unknown): SwitchKind | undefined => KINDS.get(bases.get(category))

  return {
    declared: readManifest(input),
    site: isFields(manifest.site) ? manifest.site : {},
    options: isFields(manifest.options) ? manifest.options : {},
    languages: isFields(manifest.languages) ? manifest.languages : {},
    categories,
    services,
    cookies,
    recipients: inList('recipients', manifest.recipients),
    changes: inList('changes', manifest.changes),
    names: cookies.flatMap(namesOf),
    now,
    service: id => serviceFields.get(id),
    categoryOf: ({ fields }) => text(serviceFields.get(fields.service)?.category ?? fields.category),
    basisOf: category => bases.get(category),
    kindOf,
  }
}

function byId(part: string, entries: unknown): Entry<string>[] {
  if (!isFields(entries)) return []
  return Object.entries(entries).flatMap(([key, fields]) =>
    isFields(fields) ? [{ key, path: [part, key], fields }] : [],
  )
}

function inList(part: string, entries: unknown): Entry<number>[] {
  if (!Array.isArray(entries)) return []
  return entries.flatMap((fields: unknown, key) =>
    isFields(fields) ? [{ key, path: [part, key], fields }] : [],
  )
}

function namesOf(row: Entry<number>): NameOfRow[] {
  const { name } = row.fields
  const path = [...row.path, 'name']
  const listed = Array.isArray(name)
    ? name.map((each: unknown, index) => ({ name: each, path: [...path, index] }))
    : [{ name, path }]
  return listed.flatMap(each => {
    const found = text(each.name)
    return /[^*]/.test(found) ? [{ name: found, path: each.path, row, known: knownName(found) }] : []
  })
}
