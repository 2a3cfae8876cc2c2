import type { Declared } from './declared.js';
/** Stands for the site itself among owners. No id can be like it. */
export declare const SITE = "*";
/** Who is behind an address, by maps and never by a scan: look-ups stand in the path of every request. */
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
