import type { Declared } from './declared.js';
/** Who is behind an address, by maps and never by a scan: look-ups stand in the path of every request. */
export interface UrlOwners {
    /**
     * Ids of the services that an http(s) or ws(s) address belongs to, on any port; none for other schemes. The site
     * itself counts as necessary.
     */
    ownersOf(url: URL): readonly string[];
}
/**
 * Prepares the look-up of addresses.
 * @param ownHost the host name of the page. Default: none, as for a manifest alone.
 */
export declare function createUrlOwners({ services, siteHosts }: Pick<Declared, 'services' | 'siteHosts'>, ownHost?: string): UrlOwners;
