import { BUILT_IN, KINDS } from './categories.ts'
import type { Declared, DeclaredName, DeclaredService, SwitchKind } from './declared.ts'
import { expirySeconds, YEAR } from './expiry.ts'
import { readHost } from './host.ts'
import { isFields, type Fields } from './is-fields.ts'
import { saysSomething } from './says-something.ts'
import { text } from './text.ts'
import type { Basis, EntryType } from './types.ts'

/** What ids may look like: they stand in attributes and in the record cookie. */
export const ID = /^[a-z\d-]+$/

/** The types of entry whose names a page can list. */
export const LISTED_TYPES = 'cookie localStorage sessionStorage indexedDB cacheStorage'.split(' ')

/** Every type of entry; typed loosely, since anything is compared with it. */
export const TYPES: readonly unknown[] = [...LISTED_TYPES, 'serviceWorker', 'pixel', 'script']

/**
 * Reads a manifest, or its head part, without trusting any of it. Never throws. Whatever `validate` calls an error
 * is shut here, entry by entry; what has no switch keeps the hosts that parse, so that a slip shuts no site.
 */
export function readManifest(input: unknown): Declared {
  let faults = 0
  const sound = (condition: unknown): boolean => !!condition || !++faults
  const fields = (value: unknown = {}): Fields => (sound(isFields(value)) ? (value as Fields) : {})
  const list = (value: unknown = []): unknown[] => (sound(Array.isArray(value)) ? (value as []) : [])
  const hostsOf = (value: unknown): string[] => list(value).map(readHost).filter(sound)

  const manifest = fields(input)
  // A head part leaves long texts out, and keeps those that are faulty.
  const says = (value: unknown): unknown => (value === undefined ? manifest.texts : saysSomething(value))

  const siteHosts = hostsOf(fields(manifest.site).hosts)

  const bases = new Map<unknown, unknown>(BUILT_IN)
  for (const [id, entry] of Object.entries(fields(manifest.categories))) {
    const { basis = bases.get(id) || 'consent', aggregateOnly, solePurpose } = fields(entry)
    const isStated = basis !== 'statistics' || (aggregateOnly === true && solePurpose === true)
    const isOpen = sound(isFields(entry) && ID.test(id) && KINDS.has(basis) && isStated)
    if (isOpen || id !== 'necessary') bases.set(id, isOpen && basis)
  }

  const services = new Map<unknown, DeclaredService>()
  for (const [id, entry] of Object.entries(fields(manifest.services))) {
    const { category, name, hosts: listed, provider, role, country } = fields(entry)
    const basis = bases.get(category)
    const before = faults
    const hosts = hostsOf(listed)
    const isOwn = hosts[0] && hosts.every(host => siteHosts.includes(host))
    const isNamed = sound(ID.test(id) && text(name)) && before === faults
    const isLawful = sound(
      basis && !bases.has(id) && (basis !== 'statistics' || role === 'processor' || isOwn),
    )
    services.set(id, {
      id,
      category: isLawful && (isNamed || KINDS.get(basis) === 'none') ? (category as string) : null,
      hosts,
      provider: text(provider),
      role: text(role),
      country: text(country),
    })
  }

  const names: DeclaredName[] = []
  for (const entry of list(manifest.cookies)) {
    const {
      name,
      purpose,
      expiry,
      category,
      service,
      type = 'cookie',
      path,
      domain,
      partitioned,
    } = fields(entry)
    const setter = services.get(service)
    const followed =
      service === undefined || category === setter?.category
        ? category
        : category === undefined && setter?.category
    const seconds = expirySeconds(expiry)
    const patterns = [name].flat()
    const isKnown = TYPES.includes(type)
    const isOpen = sound(
      bases.get(followed) &&
        seconds !== null &&
        isKnown &&
        says(purpose) &&
        patterns[0] &&
        patterns.every(isPattern),
    )
    for (const pattern of patterns.filter(isPattern))
      names.push({
        pattern: pattern as string,
        type: (isKnown ? type : 'cookie') as EntryType,
        category: isOpen ? (followed as string) : null,
        service: setter ? setter.id : null,
        seconds: seconds || 0,
        place: { path, domain, partitioned },
      })
  }

  // Our own record is necessary, so that category is always there.
  const used = new Set<unknown>([
    'necessary',
    ...[...services.values(), ...names].map(entry => entry.category),
  ])
  const options = fields(manifest.options)
  const lifetime = expirySeconds(options.lifetime)
  return {
    categories: new Map(
      ([...bases] as [string, Basis][])
        .filter(([id]) => used.has(id))
        .map(([id, basis]) => [id, { id, basis, kind: KINDS.get(basis) as SwitchKind }]),
    ),
    services: services as Map<string, DeclaredService>,
    names,
    siteHosts,
    lifetime: (lifetime && lifetime <= YEAR ? lifetime : YEAR / 2) * 1000,
    isShared: options.domain === 'share',
    heedsDnt: options.dnt === true,
    faults,
  }
}

/** A pattern of nothing but `*` would own every name, so it is none. */
function isPattern(name: unknown): boolean {
  return /[^*]/.test(text(name))
}
