import type { Declared } from './declared.js';
/** Stands for the site itself among owners. No id can be like it. */
export declare const SITE = "*";
/** Who is behind an address. A plain scan: an index costs every page view more than it saves a page's requests. */
export interface UrlOwners {
    /**
     * Ids of the services that an http(s) or ws(s) address belongs to, on any port, and `SITE` for the site itself; none
     * for other schemes.
     */
    ownersOf(url: URL): readonly string[];
}
/**
 * Prepares the look-up of addresses.
 * @param ownHost the host name of the page. Default: none, as for a manifest alone.
 */
export declare function createUrlOwners({ services, siteHosts }: Pick<Declared, 'services' | 'siteHosts'>, ownHost?: string): UrlOwners;
