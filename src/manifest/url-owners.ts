import { addTo } from './add-to.ts'
import type { Declared } from './declared.ts'

/** Stands for the site itself among owners. No id can be like it. */
export const SITE = '*'

/** Who is behind an address, by maps and never by a scan: look-ups stand in the path of every request. */
export interface UrlOwners {
  /**
   * Ids of the services that an http(s) or ws(s) address belongs to, on any port, and `SITE` for the site itself; none
   * for other schemes.
   */
  ownersOf(url: URL): readonly string[]
}

/**
 * Prepares the look-up of addresses.
 * @param ownHost the host name of the page. Default: none, as for a manifest alone.
 */
export function createUrlOwners(
  { services, siteHosts }: Pick<Declared, 'services' | 'siteHosts'>,
  ownHost = '',
): UrlOwners {
  const byHost = new Map<string, string[]>()
  for (const { id, hosts } of [...services.values(), { id: SITE, hosts: [ownHost, ...siteHosts] }]) {
    for (const host of hosts) addTo(byHost, host, id)
  }
  return { ownersOf: url => [...new Set(keysOf(url).flatMap(key => byHost.get(key) || []))] }
}

/** The declared hosts that an address could fall under: its own, and `*.` before each shorter end of it. */
function keysOf({ protocol, hostname }: URL): string[] {
  // No longer name can be looked up, and a page may hold very long ones.
  if (!/^(http|ws)s?:$/.test(protocol) || hostname.length > 254) return []
  const labels = hostname.replace(/\.$/, '').split('.')
  return labels.map((_, index) => (index ? '*.' : '') + labels.slice(index).join('.'))
}
