import { matches } from '../../manifest/name-owners.ts'
import type { Comparison, Row } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'
import { hasHappened } from '../observation.ts'

/** What is declared and was not seen, though it was allowed; and what no page can see. */
export function* unused(comparison: Comparison): Generator<Finding> {
  const { rows, seen, requests, servicesOf, wasAllowed, manifest } = comparison
  const asked = new Set(requests.flatMap(({ name }) => servicesOf(name)))
  for (const row of rows) {
    const { pattern, type, service, category, path } = row
    const id = service || category
    const about = { subject: pattern, what: kindOf(type), path, id, evidence: [] } as const
    const isSeen =
      type === 'pixel' || type === 'script'
        ? asked.has(service)
        : seen.observed.some(({ kind, name }) => kind === type && matches(pattern, name))
    if (isSeen) continue
    const why = unseen(row, comparison)
    if (why) {
      yield {
        ...about,
        kind: 'unseeable',
        severity: 'note',
        message: `'${pattern}' was not seen, which says nothing: ${why}.`,
      }
    } else if (wasAllowed(id)) {
      yield {
        ...about,
        kind: 'declared-unused',
        severity: 'warning',
        message: `'${pattern}' is in the annex and was not seen, though it was allowed. Visit the pages that use it, or remove the row.`,
      }
    }
  }
  for (const { id, hosts } of manifest.declared.services.values()) {
    if (!hosts.length || asked.has(id) || !wasAllowed(id)) continue
    yield {
      kind: 'declared-unused',
      severity: 'warning',
      subject: id,
      what: 'service',
      path: `services.${id}`,
      id,
      message: `The service '${id}' is in the annex, and nothing was asked of ${hosts.join(', ')}, though it was allowed. Visit the pages that use it, or remove it.`,
      evidence: [],
    }
  }
}

/** Why a page cannot see what a row declares; undefined where it can. */
function unseen(
  { isHttpOnly, placeHost, domain, type, service }: Row,
  { seen, isOwn, manifest }: Comparison,
): string | undefined {
  const { host } = seen
  // A browser that is driven from outside sees them.
  const seesAll = seen.observed.some(({ evidence }) => evidence.some(({ how }) => how === 'browser'))
  if (isHttpOnly && !seesAll) return 'it is HttpOnly, and no script sees it'
  if (placeHost && placeHost !== host) return `it is used on ${placeHost}, and this is ${host}`
  const isElsewhere = domain !== '' && host !== domain && !host.endsWith(`.${domain}`) && !isOwn(domain)
  if (isElsewhere && !seesAll) return `it is kept on ${domain}, and no page sees what another site keeps`
  if (type === 'pixel' || type === 'script') {
    const hosts = manifest.declared.services.get(service)?.hosts
    if (!hosts?.length) return 'its service names no host by which it could be known'
  }
  return undefined
}

function kindOf(type: string): Finding['what'] {
  if (type === 'pixel') return 'image'
  return type as Finding['what']
}

/** Where visits may be counted, something must be seen: nothing at all means that the looking went wrong. */
export function* nothingSeen(comparison: Comparison): Generator<Finding> {
  const { manifest, rows, requests, entries, servicesOf, wasAllowed } = comparison
  for (const { id } of manifest.declared.categories.values()) {
    if ((id !== 'analytics' && manifest.basisOf(id) !== 'statistics') || !wasAllowed(id)) continue
    const services = [...manifest.declared.services.values()].filter(({ category }) => category === id)
    const own = rows.filter(({ category }) => category === id)
    if (services.length + own.length === 0) continue
    // What was held before a choice says nothing of what came after it.
    const isSeen =
      requests
        .filter(hasHappened)
        .some(({ name }) => services.some(service => servicesOf(name).includes(service.id))) ||
      entries
        .filter(hasHappened)
        .some(({ kind, name }) => own.some(({ pattern, type }) => type === kind && matches(pattern, name)))
    if (isSeen) continue
    yield {
      kind: 'nothing-seen',
      severity: 'error',
      subject: id,
      what: 'category',
      path: null,
      id,
      message: `'${id}' was allowed, and nothing of it was seen. Either it is no longer used, or something stops it still, or whoever looked saw nothing: wait longer, and look at a page that counts visits.`,
      evidence: [],
    }
  }
}
