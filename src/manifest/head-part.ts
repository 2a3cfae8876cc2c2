import { isFields, type Fields } from './is-fields.ts'
import { saysSomething } from './says-something.ts'
import type { Manifest } from './types.ts'

/** What the head code and the fingerprints read; every other field waits with the long texts. */
const CATEGORY = ['basis', 'aggregateOnly', 'solePurpose']
const SERVICE = ['name', 'provider', 'category', 'hosts', 'role', 'country']
const COOKIE = ['name', 'type', 'category', 'service', 'expiry', 'path', 'domain', 'partitioned', 'httpOnly']

/**
 * The part of a manifest that stands in the head of each page: `readManifest` gives the same result for it as for the
 * whole, faults included.
 * @param texts Where the whole stands: `#id` of a JSON block in the page, or a same-origin address.
 */
export function headPart(manifest: Manifest, texts = '#latchkey-texts'): Manifest {
  const whole: unknown = manifest
  if (!isFields(whole)) return manifest
  const { site, categories, services, cookies, options, languages } = whole
  const part: Fields = {
    site: isFields(site) ? (site.hosts === undefined ? undefined : { hosts: site.hosts }) : site,
    categories: mapValues(categories, category => pick(category, CATEGORY)),
    services: mapValues(services, service => pick(service, SERVICE)),
    cookies: Array.isArray(cookies)
      ? cookies.map(cookie => (isFields(cookie) ? headRow(cookie) : cookie))
      : cookies,
    // Texts wait with the other long ones.
    languages: mapValues(languages, () => ({})),
    options,
    texts,
  }
  return pick(part, Object.keys(part))

  /** A row without a purpose is faulty, so that its fault must show where purposes are left out. */
  function headRow(row: Fields): Fields {
    const isFaulty = row.purpose === undefined ? !(whole as Fields).texts : !saysSomething(row.purpose)
    return isFaulty ? { ...pick(row, COOKIE), purpose: null } : pick(row, COOKIE)
  }
}

function pick(from: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.filter(key => from[key] !== undefined).map(key => [key, from[key]]))
}

/** Applies to each entry that is an object; anything else is faulty and stays as it is. */
function mapValues(entries: unknown, change: (entry: Fields) => Fields): unknown {
  if (!isFields(entries)) return entries
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, isFields(entry) ? change(entry) : entry]),
  )
}
