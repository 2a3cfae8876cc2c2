// src/choice/fingerprint.ts
/**
* A short mark of what a visitor decides upon: the basis, the services with their hosts, provider, role and country,
* and the longest expiry. Neither wording nor order changes it. For a service, the mark of that service alone.
* FNV-1a with 32 bits over the UTF-16 units of a JSON text, in base 36, always of the same length: a record that was
* cut short can then be told from a whole one.
*/
function fingerprintOf({ categories, services, names }, id) {
	const category = categories.get(id);
	const described = [...services.values()].filter((service) => service[category ? "category" : "id"] === id).map(({ id, category, hosts, provider, role, country }) => JSON.stringify([
		id,
		category,
		[...hosts].sort(),
		provider,
		role,
		country
	])).sort();
	const longest = names.reduce((most, name) => name[category ? "category" : "service"] === id ? Math.max(most, name.seconds) : most, 0);
	let hash = 2166136261;
	for (const unit of JSON.stringify([
		category?.basis,
		longest,
		described
	])) hash = Math.imul(hash ^ unit.charCodeAt(0), 16777619);
	return (hash >>> 0).toString(36).padStart(7, "0");
}
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
export { fingerprintOf as n, policyOf as t };
