import { reaches } from '../../manifest/reaches.ts'
import type { Comparison, Row } from '../annex-subject.ts'
import type { EntryKind } from '../observation.ts'

/** Why what a row declares could not be seen, whether it is there or not; undefined where it could. */
export function whyUnseen(
  { isHttpOnly, place, placeHost, domain, type, service }: Row,
  { seen, isOwn, manifest, isFromOutside }: Comparison,
): string | undefined {
  const { host } = seen
  if (seen.unlisted?.includes(type as EntryKind)) return `the browser refused to list what is kept as ${type}`
  if (isHttpOnly && !isFromOutside) return 'it is HttpOnly, and no script sees it'
  if (place && !placeHost) {
    return `it is used on '${place}', and nobody knows where that is. Give the place its address in 'site.places'`
  }
  if (placeHost && placeHost !== host) return `it is used on ${placeHost}, and this is ${host}`
  const isElsewhere = domain !== '' && !reaches(domain, host) && !isOwn(domain)
  if (isElsewhere && !isFromOutside)
    return `it is kept on ${domain}, and no page sees what another site keeps`
  if (type === 'pixel' || type === 'script') {
    const hosts = manifest.declared.services.get(service)?.hosts
    if (!hosts?.length) return 'its service names no host by which it could be known'
  }
  return undefined
}
