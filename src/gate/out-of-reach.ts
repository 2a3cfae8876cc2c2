import type { Declared, DeclaredName } from '../manifest/declared.ts'
import { readHost } from '../manifest/host.ts'
import { isFields } from '../manifest/is-fields.ts'
import { isWithin } from '../manifest/is-within.ts'
import { reaches } from '../manifest/reaches.ts'
import { text } from '../manifest/text.ts'
import type { Left } from './left.ts'
import { WRITERS } from './writers.ts'

/** What is known of a withdrawal besides the manifest. */
export interface Circumstances {
  /** Whether a category or service may run now. */
  readonly allows: (id: string) => boolean
  /** The manifest as the page gave it, unchecked: the whole, or its head part. */
  readonly source: unknown
  /** Categories and services that were allowed before and no longer are. */
  readonly withdrawn: ReadonlySet<string>
  /** Rows of which something was found on this site. */
  readonly seen: ReadonlySet<DeclaredName>
}

const STORED = /^(cookie|localStorage|sessionStorage|indexedDB|cacheStorage|serviceWorker)$/

/** Rows that are not allowed now and that no script of this page can look for, each with the reason. */
export function outOfReach(declared: Declared, circumstances: Circumstances): Left[] {
  const hidden = httpOnlyNames(circumstances.source)
  return declared.names.flatMap(row => {
    const { pattern: name, type, category, service } = row
    const id = service ?? category
    if (
      !category ||
      !id ||
      circumstances.allows(id) ||
      !STORED.test(type) ||
      /^latchkey(-log|-inventory)?$/.test(name)
    )
      return []
    const why = isThirdParty(row, declared, circumstances)
      ? 'third party'
      : type === 'cookie' && hidden.has(name) && !circumstances.seen.has(row)
        ? 'http only'
        : isElsewhere(row)
          ? 'other path'
          : undefined
    return why ? [{ name, type, id, why }] : []
  })
}

/** Whether a row is an exact name on a path from which this page cannot see it, but can remove it. */
export function canBeTried({ pattern, type, place }: DeclaredName): boolean {
  return type === 'cookie' && !pattern.includes('*') && !isAbove(place.path)
}

function isThirdParty(
  row: DeclaredName,
  { services, siteHosts }: Declared,
  { withdrawn, seen }: Circumstances,
): boolean {
  const isOurs = (host: string): boolean => isOfThisSite(host) || siteHosts.includes(host)
  const domain = domainOf(row)
  if (domain) return !isOurs(domain)
  const { service } = row
  const { hosts = [] } = services.get(service ?? '') ?? {}
  // Most services store on this site what they store. One of which nothing was found here may do so on its own.
  return (
    !!service &&
    withdrawn.has(service) &&
    hosts[0] !== undefined &&
    !hosts.some(host => isOurs(host.replace('*.', ''))) &&
    ![...seen].some(other => other.service === service) &&
    !WRITERS.some(({ names }) => names.test(row.pattern))
  )
}

/** Whether a cookie belongs to another path or a sister host. */
function isElsewhere(row: DeclaredName): boolean {
  const domain = domainOf(row)
  return (
    row.type === 'cookie' && ((domain && !reaches(domain, location.hostname)) || !isAbove(row.place.path))
  )
}

function domainOf({ type, place }: DeclaredName): string {
  return type === 'cookie' ? text(place.domain).replace(/^\./, '').toLowerCase() : ''
}

/** Names and patterns of rows that only a server can see. */
function httpOnlyNames(source: unknown): ReadonlySet<unknown> {
  const rows: unknown = isFields(source) ? source.cookies : []
  return new Set(
    (Array.isArray(rows) ? rows : []).flatMap((row: unknown) =>
      isFields(row) && row.httpOnly === true ? row.name : [],
    ),
  )
}

/** Whether cookies of a path can be seen from this page. */
function isAbove(given: unknown): boolean {
  return isWithin(location.pathname, text(given) || '/')
}

/** Whether a host is of the same site as this page: below a name that both have, and that is no public suffix. */
function isOfThisSite(host: string): boolean {
  const labels = location.hostname.split('.')
  return labels
    .map((_, index) => labels.slice(index).join('.'))
    .some((name, index) => reaches(name, host) && (index === 0 || readHost(`*.${name}`) !== ''))
}
