import { i as writeRecord, r as setCookie, t as cookieText } from "./cookies.js";
import { t as createNameOwners } from "./name-owners.js";
import { o as text } from "./expiry.js";
import JsCookie from "js-cookie";
// src/browser/expire-cookie.ts
/** How many folders of the page's address are searched. */
var MOST_FOLDERS = 20;
/** Names of the cookies that scripts can see here, as they are stored, each once. Never throws. */
function listCookieNames() {
	const names = cookieText().split(/; ?/);
	return [...new Set(names.map((pair) => pair.replace(/=.*/s, "")))].filter((name) => name);
}
/**
* Removes a cookie wherever it may have been set: on this host and each domain above it, on the given path, the root
* and each folder down to this page. What scripts cannot see, such as HttpOnly cookies, stays. Never throws.
*/
function expireCookie(name, { path, domain, partitioned = false } = {}) {
	for (const place of placesOf(path, domain)) {
		remove(name, place);
		if (partitioned) remove(name, {
			...place,
			partitioned
		});
		if (place.path === "/" && !place.domain && !listCookieNames().includes(name)) return;
	}
}
/** Every place that a cookie of this page can have; this host's own root comes after all that was named. */
function placesOf(path, domain) {
	const labels = location.hostname.split(".");
	const domains = [.../* @__PURE__ */ new Set([
		domain ?? "",
		...labels.map((_, index) => labels.slice(index).join(".")),
		""
	])];
	const paths = /* @__PURE__ */ new Set([path || "/", "/"]);
	let folder = "";
	for (const part of location.pathname.split("/", MOST_FOLDERS).slice(1)) {
		folder += `/${part}`;
		paths.add(folder).add(`${folder}/`);
	}
	return [...paths].flatMap((path) => domains.map((domain) => domain ? {
		path,
		domain
	} : { path }));
}
function remove(name, place) {
	const { path, domain, partitioned } = place;
	const secure = partitioned || location.protocol === "https:";
	try {
		JsCookie.remove(name, {
			...place,
			secure
		});
	} catch {}
	const where = `;Path=${path}${domain ? `;Domain=${domain}` : ""}`;
	setCookie(`${name}=;Max-Age=0${where}${secure ? ";Secure" : ""}${partitioned ? ";Partitioned" : ""}`);
}
// src/gate/sweep.ts
/**
* Removes declared cookies and storage entries that are not allowed now, and says which it removed. Names that nobody
* declared are left alone, since they may be the site's own, and so are rows with a fault: what is lost to a slip in
* the manifest cannot be put back.
*/
function sweep$1(owners, { allows }) {
	const removed = [];
	const clear = (type, names, remove) => {
		for (const name of names) {
			const row = owners.namesOf(name, type).find(({ category }) => category);
			const id = row && (row.service ?? row.category);
			if (!id || allows(id) || name === "latchkey") continue;
			remove(name, row);
			removed.push(name);
		}
	};
	clear("cookie", listCookieNames(), (name, { place }) => expireCookie(name, {
		path: text(place.path),
		domain: text(place.domain),
		partitioned: place.partitioned === true
	}));
	for (const type of ["localStorage", "sessionStorage"]) try {
		const storage = window[type];
		clear(type, Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ""), (name) => storage.removeItem(name));
	} catch {}
	return removed;
}
// src/gate/aftercare-file.ts
/** Has the file that explains faults print those of the page's manifest. */
async function explain({ load, source }) {
	const { explainFaults } = await load("validate", {}.validate);
	explainFaults(source);
}
/** How long a tracker that still runs may go on writing before it is swept after once more, in milliseconds. */
var AGAIN = 1e3;
/**
* Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
* they are removed once more a second later, and when the page is left.
*/
function sweep({ declared, choice }) {
	const owners = createNameOwners(declared);
	const run = () => void sweep$1(owners, choice);
	run();
	setTimeout(run, AGAIN);
	addEventListener("pagehide", run, { once: true });
}
/**
* Writes a record that did not take: another cookie of the name, such as one that a sister host has set for all, would
* put it in doubt for good.
*/
function replaceRecord(text, maxAgeMs) {
	expireCookie("latchkey");
	writeRecord(text, maxAgeMs);
}
export { explain, replaceRecord, sweep };
