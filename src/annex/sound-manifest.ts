import { fieldsOf } from '../manifest/fields-of.ts'
import { isFields } from '../manifest/is-fields.ts'
import type { Category, Change, Cookie, Manifest, Recipient, Service, Site } from '../manifest/types.ts'

/** A manifest in which every part is there, for code that only shows it. */
export interface SoundManifest {
  readonly site: Site
  readonly categories: ReadonlyMap<string, Category>
  readonly services: ReadonlyMap<string, Service>
  readonly cookies: readonly Cookie[]
  readonly recipients: readonly Recipient[]
  readonly changes: readonly Change[]
  readonly options: NonNullable<Manifest['options']>
}

const TEXTS = ['name', 'purpose', 'title', 'description', 'doing', 'without', 'text', 'data']

/**
 * Leaves out of a manifest whatever has not the shape of one, since one that stands in a page may hold anything and a
 * table of the rest is better than none. Texts are read by `textIn`, which trusts nothing either.
 */
export function soundManifest(input: unknown): SoundManifest {
  const { site, categories, services, cookies, recipients, changes, options } = fieldsOf(input)
  return {
    site: sound<Site>(site),
    categories: entries<Category>(categories),
    services: entries<Service>(services),
    cookies: list<Cookie>(cookies),
    recipients: list<Recipient>(recipients),
    changes: list<Change>(changes),
    options: sound(options),
  }
}

function entries<Entry>(value: unknown): Map<string, Entry> {
  const all = Object.entries(fieldsOf(value)).filter(([, entry]) => isFields(entry))
  return new Map(all.map(([id, entry]) => [id, sound<Entry>(entry)]))
}

function list<Entry>(value: unknown): Entry[] {
  return Array.isArray(value) ? value.filter(isFields).map(entry => sound<Entry>(entry)) : []
}

function sound<Entry>(value: unknown): Entry {
  return Object.fromEntries(Object.entries(fieldsOf(value)).filter(isShown)) as Entry
}

/** A string; in fields that are written a language at a time, or that list names, an object too. */
function isShown([key, value]: [string, unknown]): boolean {
  return typeof value === 'string' || (TEXTS.includes(key) && isObject(value))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
