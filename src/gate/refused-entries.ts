import { registrations } from '../browser/registrations.ts'
import { namesAtOnce, storedNames } from '../browser/stored-names.ts'
import type { DeclaredName } from '../manifest/declared.ts'
import type { NameOwners } from '../manifest/name-owners.ts'
import type { EntryType } from '../manifest/types.ts'

/** By what it is decided which entries have to go. */
export interface NameRules extends NameOwners {
  /** Whether a category or service may run now. */
  readonly allows: (id: string) => boolean
}

/** A declared entry that is stored here and not allowed now. */
export interface RefusedEntry {
  readonly name: string
  readonly type: EntryType
  readonly row: DeclaredName
  /** The service that it belongs to, else its category. */
  readonly id: string
  /** Only of a service worker. */
  readonly registration?: ServiceWorkerRegistration
}

/**
 * Those of some names that are declared and not allowed now. Names that nobody declared are left alone, since they may
 * be the site's own, and so are rows with a fault: what is lost to a slip in the manifest cannot be put back.
 */
export function refusedAmong(
  names: readonly string[],
  type: EntryType,
  { namesOf, allows }: NameRules,
): RefusedEntry[] {
  return names.flatMap(name => {
    const row = namesOf(name, type).find(({ category }) => category)
    const id = row && (row.service ?? row.category)
    return !id || allows(id) || /^latchkey(-log|-inventory)?$/.test(name) ? [] : [{ name, type, row, id }]
  })
}

/** The entries of a type that the browser lists at once, of those that have to go. */
export function refusedAtOnce(
  type: 'cookie' | 'localStorage' | 'sessionStorage',
  rules: NameRules,
): RefusedEntry[] {
  return refusedAmong(namesAtOnce(type), type, rules)
}

/** The entries of any type that have to go. Never rejects. */
export async function refusedEntries(type: EntryType, rules: NameRules): Promise<RefusedEntry[]> {
  return type === 'serviceWorker' ? refusedWorkers(rules) : refusedAmong(await storedNames(type), type, rules)
}

/** Service workers have no names: an annex calls them by their file, with or without its folder, or by their scope. */
async function refusedWorkers(rules: NameRules): Promise<RefusedEntry[]> {
  return (await registrations()).flatMap(registration => {
    const { active, waiting, installing, scope } = registration
    const urls = [(active ?? waiting ?? installing)?.scriptURL ?? scope, scope].map(url => new URL(url))
    const names = urls.flatMap(({ href, pathname }) => [pathname, href, pathname.slice(1), fileOf(pathname)])
    const [refused] = refusedAmong(names.filter(Boolean), 'serviceWorker', rules)
    return refused ? [{ ...refused, name: names[0] as string, registration }] : []
  })
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
