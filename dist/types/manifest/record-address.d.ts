import type { Declared } from './declared.js';
/**
 * Where the site's own log takes decisions: `options.record` of the manifest as an address of this origin, or on https
 * of a host in `site.hosts`, so that the policy of a sealed page lets it through. Null for anything else, addresses with
 * a query or a password included: nothing but the decision itself may travel.
 * @param origin of the page; a relative address is one of its root.
 */
export declare function recordAddress(record: string, declared: Pick<Declared, 'siteHosts'>, origin: string): string | null;
