import type { Declared, DeclaredService } from './declared.js';
/** Who is behind an address, by maps and never by a scan: look-ups stand in the path of every request. */
export interface UrlOwners {
    /** Services that an http(s) or ws(s) address belongs to, on any port; none for other schemes. */
    servicesOf(url: URL): readonly DeclaredService[];
    /** Whether an address is on one of the site's own other hosts. */
    isSite(url: URL): boolean;
}
/** Prepares the look-up of addresses. */
export declare function createUrlOwners({ services, siteHosts, }: Pick<Declared, 'services' | 'siteHosts'>): UrlOwners;
