import { a as text } from "./expiry.js";
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
// src/choice/record.ts
/** Time, then for each entry an id, what was said, and seven letters and figures. */
var RECORD = /^1\.(0|[1-9a-z][\da-z]{0,6})(\.[\da-z-]+[+-][\da-z]{7}){0,300}$/;
/** Writes a record as `1.` + minutes in base 36 + for each entry `.` + id + `+` or `-` + fingerprint. */
function encodeRecord({ minutes, entries }) {
	return [`1.${minutes.toString(36)}`, ...[...entries].map((entry) => entry.join(""))].join(".");
}
/** Reads what {@link encodeRecord} writes. Null for everything else, ids that come twice included; never throws. */
function decodeRecord(value) {
	const [record] = RECORD.exec(text(value)) || [];
	if (!record) return null;
	const [, time, ...parts] = record.split(".");
	const entries = new Map(parts.map((part) => [part.slice(0, -8), part.slice(-8)]));
	return parts[entries.size] ? null : {
		minutes: parseInt(time, 36),
		entries
	};
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
// src/manifest/name-owners.ts
/** Prepares the look-up of names. */
function createNameOwners({ names, categories }) {
	const strictness = ({ category }) => [
		"none",
		"objects",
		"asks",
		void 0
	].indexOf(categories.get(category)?.kind);
	const rows = [...names].sort((one, other) => strictness(other) - strictness(one));
	return { namesOf: (name, type) => rows.filter((row) => row.type === type && matches(row.pattern, name)) };
}
/** Whether a name fits a pattern. Takes the first place for each part, so it is never slow. */
function matches(pattern, name) {
	const parts = pattern.split("*");
	const last = parts.pop();
	let from = 0;
	for (const [index, part] of parts.entries()) {
		const at = name.indexOf(part, from);
		if (index ? at < 0 : at) return false;
		from = at + part.length;
	}
	return parts[0] === void 0 ? name === last : name.indexOf(last, Math.max(from, name.length - last.length)) >= 0;
}
/**
* Prepares the look-up of addresses.
* @param ownHost the host name of the page. Default: none, as for a manifest alone.
*/
function createUrlOwners({ services, siteHosts }, ownHost = "") {
	const owners = [...services.values(), {
		id: "*",
		hosts: [ownHost, ...siteHosts]
	}];
	return { ownersOf({ protocol, hostname }) {
		if (!/^(http|ws)s?:$/.test(protocol)) return [];
		const name = hostname.replace(/\.$/, "");
		const owns = (host) => host[0] === "*" ? name.endsWith(host.slice(1)) : host === name;
		return owners.filter(({ hosts }) => hosts.some(owns)).map(({ id }) => id);
	} };
}
export { encodeRecord as a, decodeRecord as i, createNameOwners as n, fingerprintOf as o, policyOf as r, createUrlOwners as t };
