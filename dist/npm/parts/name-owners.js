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
export { matches as n, createUrlOwners as r, createNameOwners as t };
