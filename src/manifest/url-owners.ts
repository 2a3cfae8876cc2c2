import { addTo } from './add-to.ts'
import type { Declared, DeclaredService } from './declared.ts'

/** Who is behind an address, by maps and never by a scan: look-ups stand in the path of every request. */
export interface UrlOwners {
  /** Services that an http(s) or ws(s) address belongs to, on any port; none for other schemes. */
  servicesOf(url: URL): readonly DeclaredService[]
  /** Whether an address is on one of the site's own other hosts. */
  isSite(url: URL): boolean
}

/** Prepares the look-up of addresses. */
export function createUrlOwners({
  services,
  siteHosts,
}: Pick<Declared, 'services' | 'siteHosts'>): UrlOwners {
  const byHost = new Map<string, DeclaredService[]>()
  for (const service of services.values()) for (const host of service.hosts) addTo(byHost, host, service)

  return {
    servicesOf: url => [...new Set(keysOf(url).flatMap(key => byHost.get(key) || []))],
    isSite: url => keysOf(url).some(key => siteHosts.includes(key)),
  }
}

/** The declared hosts that an address could fall under: its own, and `*.` before each shorter end of it. */
function keysOf({ protocol, hostname }: URL): string[] {
  // No longer name can be looked up, and a page may hold very long ones.
  if (!/^(http|ws)s?:$/.test(protocol) || hostname.length > 254) return []
  const labels = hostname.replace(/\.$/, '').split('.')
  return labels.map((_, index) => (index ? '*.' : '') + labels.slice(index).join('.'))
}
