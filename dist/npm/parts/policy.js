// src/policy/policy.ts
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
function policyOf({ services, siteHosts }, allows, ownHost = "") {
	const hosts = /* @__PURE__ */ new Set([ownHost, ...siteHosts]);
	for (const service of services.values()) if (allows(service.id)) for (const host of service.hosts) hosts.add(host);
	return `default-src 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' data: blob:${[...hosts].map((host) => host && ` ${host}:* ws://${host}:* wss://${host}:*`).join("")}`;
}
export { policyOf as t };
