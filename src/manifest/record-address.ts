import type { Declared } from './declared.ts'
import { createUrlOwners, SITE } from './url-owners.ts'

/**
 * Where the site's own log takes decisions: `options.record` of the manifest as an address of this origin, or on https
 * of a host in `site.hosts`, so that the policy of a sealed page lets it through. Null for anything else, addresses with
 * a query or a password included: nothing but the decision itself may travel.
 * @param origin of the page; a relative address is one of its root.
 */
export function recordAddress(
  record: string,
  declared: Pick<Declared, 'siteHosts'>,
  origin: string,
): string | null {
  try {
    const url = new URL(record, origin)
    const { href, protocol, search, username, password } = url
    const { ownersOf } = createUrlOwners({ services: new Map(), siteHosts: declared.siteHosts })
    const isOwn = url.origin === origin || (protocol === 'https:' && ownersOf(url).includes(SITE))
    return isOwn && /^http/.test(protocol) && !(search || username || password)
      ? href.replace(/#.*/, '')
      : null
  } catch {
    return null
  }
}
