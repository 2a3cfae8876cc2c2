import { r as createUrlOwners } from "./name-owners.js";
// src/manifest/record-address.ts
/**
* Where the site's own log takes decisions: `options.record` of the manifest as an address of this origin, or on https
* of a host in `site.hosts`, so that the policy of a sealed page lets it through. Null for anything else, addresses with
* a query or a password included: nothing but the decision itself may travel.
* @param origin of the page; a relative address is one of its root.
*/
function recordAddress(record, declared, origin) {
	try {
		const url = new URL(record, origin);
		const { href, protocol, search, username, password } = url;
		const { ownersOf } = createUrlOwners({
			services: /* @__PURE__ */ new Map(),
			siteHosts: declared.siteHosts
		});
		return (url.origin === origin || protocol === "https:" && ownersOf(url).includes("*")) && /^http/.test(protocol) && !(search || username || password) ? href.replace(/#.*/, "") : null;
	} catch {
		return null;
	}
}
export { recordAddress as t };
