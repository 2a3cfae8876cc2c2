import { matches } from '../manifest/name-owners.ts'
import type { EntryType } from '../manifest/types.ts'
import type { KnownName, KnownService, Origin, Proposal } from './known-service.ts'
import { PURPOSES } from './purposes.ts'

/** A list of products, and where it comes from. */
export interface Catalogue {
  readonly origin: Origin
  readonly services: readonly KnownService[]
}

/** Says what something may be, the likeliest first; nothing rather than a guess. */
export interface LookUp {
  ofName(name: string, type: EntryType): readonly Proposal[]
  ofHost(host: string): readonly Proposal[]
}

/** A name this short may be anybody's. */
const SHORT = 4
/** Names that many programs give to their own. */
const COMMON =
  /^(session|lang|language|token|uid|user|userid|id|sid|test|theme|locale|country|currency|visitor|cart)$/i

const ORDER = ['high', 'medium', 'low'] as const

/** Prepares the look-up. Catalogues come in the order in which they are trusted. */
export function createLookUp(catalogues: readonly Catalogue[]): LookUp {
  const names = catalogues.flatMap(({ origin, services }) =>
    services.flatMap(service => service.names.map(name => ({ origin, service, name }))),
  )
  const hosts = catalogues.flatMap(({ origin, services }) =>
    services.flatMap(service => service.hosts.map(host => ({ origin, service, host }))),
  )

  // A page may keep thousands of names, and to compare each with all that is known takes seconds.
  const whole = new Map<string, number[]>()
  const patterns: { readonly at: number; readonly start: string }[] = []
  for (const [at, { name }] of names.entries()) {
    const star = name.name.indexOf('*')
    const key = name.name.toLowerCase()
    if (star < 0) whole.set(key, [...(whole.get(key) ?? []), at])
    else patterns.push({ at, start: name.name.slice(0, star) })
  }
  const near = (name: string): typeof names => {
    const fitting = patterns.filter(({ start }) => name.startsWith(start)).map(({ at }) => at)
    const all = [...(whole.get(name.toLowerCase()) ?? []), ...fitting].sort((one, other) => one - other)
    return all.map(at => names[at] as (typeof names)[number])
  }

  const ofName: LookUp['ofName'] = (name, type) => {
    const all = near(name).flatMap(one => {
      const confidence = confidenceOf(name, type, one)
      return confidence ? [{ ...proposal(one), name: one.name, confidence }] : []
    })
    const found = unique(all)
    // Who knows better leaves the others out: a list of our own says what a general one gets wrong.
    const own = found.filter(({ origin, confidence }) => origin === 'Latchkey' && confidence !== 'low')
    if (own.length) return own
    return found.length > 1 ? found.map(one => ({ ...one, confidence: 'low' as const })) : found
  }

  const ofHost: LookUp['ofHost'] = host => {
    const found = hosts.filter(one =>
      one.host.startsWith('*') ? host.endsWith(one.host.slice(1)) : host === one.host,
    )
    // The longest pattern is the most particular one.
    const best = [...found].sort((one, other) => other.host.length - one.host.length)
    return unique(best.map(proposal))
  }

  return { ofName, ofHost }
}

function confidenceOf(
  name: string,
  type: EntryType,
  {
    name: { name: pattern, type: known = 'cookie' },
    origin,
  }: { readonly name: KnownName; readonly origin: Origin },
): Proposal['confidence'] | undefined {
  // Our own names were looked up one by one.
  const isShort = origin !== 'Latchkey' && name.length < SHORT
  const isWeak = known !== type || isShort || COMMON.test(name)
  if (name === pattern) return isWeak ? 'low' : 'high'
  const fits = pattern.includes('*') ? matches(pattern, name) : name.toLowerCase() === pattern.toLowerCase()
  if (!fits) return undefined
  return isWeak ? 'low' : 'medium'
}

function proposal({ service, origin }: Pick<Proposal, 'service' | 'origin'>): Proposal {
  return { service, origin, confidence: 'high', purpose: PURPOSES[service.kind] }
}

/** The best of each product, in order. */
function unique(proposals: readonly Proposal[]): Proposal[] {
  const sorted = [...proposals].sort(
    (one, other) => ORDER.indexOf(one.confidence) - ORDER.indexOf(other.confidence),
  )
  const seen = new Set<string>()
  return sorted.filter(({ service: { name } }) => {
    const key = name.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}
