import type { Declared } from '../manifest/declared.js';
/**
 * The policy that a manifest and a decision make: every host that may be asked now, and no other, for every kind of
 * request and frame. Origins are all that it decides upon, so it keeps whatever code of the site's own relies on; a
 * stricter policy of the site's own still applies, since a browser enforces both. Form posts and navigation are no
 * business of it.
 *
 * A host stands with `:*`, because one without a port means the default port alone, and with the schemes of sockets,
 * since engines differ in what they read into a host without a scheme.
 * @param allows whether a category or service may run now.
 * @param ownHost the host name of the page. Default: none, since `'self'` says most of it.
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-expression
 */
export declare function policyOf({ services, siteHosts }: Pick<Declared, 'services' | 'siteHosts'>, allows: (id: string) => boolean, ownHost?: string): string;
