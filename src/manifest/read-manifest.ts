import { BUILT_IN, KINDS } from './categories.ts'
import type { Declared, DeclaredCategory, DeclaredName, DeclaredService } from './declared.ts'
import { expirySeconds } from './expiry.ts'
import { readHost } from './host.ts'
import type { Basis, EntryType } from './types.ts'

/** What ids may look like: they stand in attributes and in the record cookie. */
export const ID = /^[a-z\d-]+$/

export const TYPES: readonly unknown[] = [
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cacheStorage',
  'serviceWorker',
  'pixel',
  'script',
] satisfies EntryType[]

const YEAR = 31_557_600
const HALF_YEAR = YEAR / 2

/**
 * Reads a manifest, or its head part, without trusting any of it. Never throws. Whatever `validate` calls an error
 * is shut here, entry by entry; what has no switch keeps the hosts that parse, so that a slip shuts no site.
 */
export function readManifest(input: unknown): Declared {
  let faults = 0
  const sound = (condition: unknown): boolean => !!condition || !++faults
  const fields = (value: unknown = {}): Record<string, unknown> =>
    sound(isRecord(value)) ? (value as {}) : {}
  const list = (value: unknown = []): unknown[] => (sound(Array.isArray(value)) ? (value as []) : [])
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const hostsOf = (value: unknown): string[] =>
    list(value)
      .map(readHost)
      .filter(host => sound(host)) as string[]

  const { site, categories, services, cookies, options, texts } = fields(input)
  const says = (value: unknown): unknown =>
    // A head part leaves long texts out, and keeps those that are faulty.
    value === undefined ? texts : text(value) || (isRecord(value) && Object.keys(value)[0])

  const siteHosts = hostsOf(fields(site).hosts)
  const bases = new Map<unknown, Basis | null>([...BUILT_IN])
  for (const [id, entry] of Object.entries(fields(categories))) {
    const { basis = bases.get(id) ?? 'consent', aggregateOnly, solePurpose } = fields(entry)
    const isStated = basis !== 'statistics' || (aggregateOnly === true && solePurpose === true)
    if (sound(isRecord(entry) && ID.test(id) && KINDS.has(basis) && isStated)) bases.set(id, basis as Basis)
    else if (id !== 'necessary') bases.set(id, null)
  }

  const used = new Set<unknown>()
  const readServices = new Map<string, DeclaredService>()
  for (const [id, entry] of Object.entries(fields(services))) {
    const { category, name, hosts, provider, role, country } = fields(entry)
    const before = faults
    const ownHosts = hostsOf(hosts)
    sound(ID.test(id) && says(name))
    const basis = bases.get(category)
    const isOwn = ownHosts[0] && ownHosts.every(host => siteHosts.includes(host))
    const isOpen =
      sound(basis && !bases.has(id) && (basis !== 'statistics' || role === 'processor' || isOwn)) &&
      (before === faults || KINDS.get(basis) === 'none')
    if (isOpen) used.add(category)
    readServices.set(id, {
      id,
      category: isOpen ? (category as string) : null,
      hosts: ownHosts,
      provider: text(provider),
      role: text(role),
      country: text(country),
    })
  }

  const names: DeclaredName[] = []
  for (const entry of list(cookies)) {
    const {
      name,
      purpose,
      expiry,
      category: own,
      service,
      type = 'cookie',
      path,
      domain,
      partitioned,
    } = fields(entry)
    const setter = readServices.get(service as string)
    const category =
      service === undefined || own === setter?.category ? own : own === undefined && setter?.category
    const seconds = expirySeconds(expiry)
    const patterns = Array.isArray(name) ? name : [name]
    const usable = patterns.filter(isPattern)
    const isOpen = sound(
      bases.get(category) &&
        seconds !== null &&
        TYPES.includes(type) &&
        says(purpose) &&
        usable[0] &&
        usable.length === patterns.length,
    )
    if (isOpen) used.add(category)
    for (const pattern of usable)
      names.push({
        pattern,
        type: (TYPES.includes(type) ? type : 'cookie') as EntryType,
        category: isOpen ? (category as string) : null,
        service: setter ? setter.id : null,
        seconds: seconds ?? 0,
        path: text(path) || null,
        domain: text(domain) || null,
        partitioned: partitioned === true,
      })
  }

  const lifetime = expirySeconds(fields(options).lifetime)
  return {
    categories: new Map(
      ([...bases] as [string, Basis][])
        .filter(([id]) => used.has(id))
        .map(([id, basis]): [string, DeclaredCategory] => [id, { id, basis, kind: KINDS.get(basis)! }]),
    ),
    services: readServices,
    names,
    siteHosts,
    lifetime: (lifetime && lifetime <= YEAR ? lifetime : HALF_YEAR) * 1000,
    faults,
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && !!value && !Array.isArray(value)
}

/** A pattern of nothing but `*` would own every name, so it is none. */
function isPattern(name: unknown): name is string {
  return typeof name === 'string' && /[^*]/.test(name)
}
