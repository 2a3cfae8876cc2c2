// src/manifest/add-to.ts
/** Adds a value to the list under a key. */
function addTo(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
// src/manifest/url-owners.ts
/**
* Prepares the look-up of addresses.
* @param ownHost the host name of the page. Default: none, as for a manifest alone.
*/
function createUrlOwners({ services, siteHosts }, ownHost = "") {
	const byHost = /* @__PURE__ */ new Map();
	for (const { id, hosts } of [...services.values(), {
		id: "necessary",
		hosts: [ownHost, ...siteHosts]
	}]) for (const host of hosts) addTo(byHost, host, id);
	return { ownersOf: (url) => [...new Set(keysOf(url).flatMap((key) => byHost.get(key) || []))] };
}
/** The declared hosts that an address could fall under: its own, and `*.` before each shorter end of it. */
function keysOf({ protocol, hostname }) {
	if (!/^(http|ws)s?:$/.test(protocol) || hostname.length > 254) return [];
	const labels = hostname.replace(/\.$/, "").split(".");
	return labels.map((_, index) => (index ? "*." : "") + labels.slice(index).join("."));
}
export { addTo as n, createUrlOwners as t };
