import { readHost } from '../../manifest/host.ts'
import { reaches } from '../../manifest/reaches.ts'
import type { Comparison, Row } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'

/** What is wrong with where something is kept. */
export interface PlaceFault extends Pick<Finding, 'severity'> {
  /** What is so, and what to do. */
  readonly says: string
}

/**
 * What is wrong where a row's entry is kept for a domain; undefined where nothing is. A row that names no domain is of
 * this site, or of its service, and of nobody else who uses the same name.
 */
export function placeFault(
  { seen, placeHosts, manifest, servicesOf, isOwn }: Comparison,
  { domain, service, category, placeHost }: Row,
  keptAt: string,
): PlaceFault | undefined {
  const fault = (severity: PlaceFault['severity'], says: string): PlaceFault => ({ severity, says })
  if (domain) {
    if (domain === keptAt) return undefined
    return fault(
      'warning',
      `belongs to ${domain}, and it is kept for ${keptAt}. Correct 'domain', or it is not removed.`,
    )
  }
  const { services, siteHosts } = manifest.declared
  const isOurs = isOwn(keptAt) || [seen.host, ...placeHosts, ...siteHosts].some(host => reaches(keptAt, host))
  if (!isOurs) {
    const hosts = services.get(service)?.hosts ?? []
    if (servicesOf(keptAt).includes(service) || hosts.some(host => reaches(keptAt, host))) return undefined
    const isOfCategory = servicesOf(keptAt).some(id => services.get(id)?.category === category)
    return fault(
      isOfCategory ? 'warning' : 'error',
      `is kept by ${service ? `this site or '${service}'` : 'this site'}, and it is kept for ${keptAt} as well. That is another one: add a row for it with its 'service' and 'domain', or remove what sets it.`,
    )
  }
  if (!placeHost || reaches(keptAt, placeHost)) return undefined
  const says = `is used on ${placeHost}, and it is kept for ${keptAt}. Correct 'where'`
  if (placeHosts.has(seen.host) || siteHosts.includes(seen.host)) return fault('warning', `${says}.`)
  // Anywhere else a copy of the site may be looked at, whose places are not those of the annex.
  return isNeighbour(placeHost, seen.host)
    ? fault('note', `${says}, unless this is a copy of that place.`)
    : undefined
}

/** Whether two hosts stand below one name that somebody owns. */
function isNeighbour(one: string, other: string): boolean {
  const above = one.replace(/^[^.]+\./, '')
  return reaches(one, other) || (readHost(`*.${above}`) !== '' && reaches(above, other))
}
