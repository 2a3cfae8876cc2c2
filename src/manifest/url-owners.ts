import type { Declared } from './declared.ts'

/** Stands for the site itself among owners. No id can be like it. */
export const SITE = '*'

/** Who is behind an address. A plain scan: an index costs every page view more than it saves a page's requests. */
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
  const owners = [...services.values(), { id: SITE, hosts: [ownHost, ...siteHosts] }]
  return {
    ownersOf({ protocol, hostname }) {
      if (!/^(http|ws)s?:$/.test(protocol)) return []
      const name = hostname.replace(/\.$/, '')
      const owns = (host: string): boolean => (host[0] === '*' ? name.endsWith(host.slice(1)) : host === name)
      return owners.filter(({ hosts }) => hosts.some(owns)).map(({ id }) => id)
    },
  }
}
