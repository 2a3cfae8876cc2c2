import { a as setCookie, o as writeRecord, r as listCookieNames, s as cookieIn, t as cookieText } from "./cookies.js";
import { i as readDecision } from "./receipt.js";
import JsCookie from "js-cookie";
// src/browser/expire-cookie.ts
/** How many folders of the page's address are searched. */
var MOST_FOLDERS = 20;
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
// src/choice/mend-record.ts
/**
* Writes a record over others of its name: such as one of another domain, from before the site changed where it keeps it.
*/
function replaceRecord(text, maxAgeMs, isShared) {
	expireCookie("latchkey");
	writeRecord(text, maxAgeMs, isShared);
}
/**
* Where several records stand side by side, as after the site changed the domain on which it keeps them, keeps the newest
* for the time that it has left. Until then nobody can say which one counts, so nothing is allowed.
*/
function mendRecord({ declared, choice }) {
	const circumstances = {
		now: Date.now(),
		gpc: false,
		once: /* @__PURE__ */ new Set()
	};
	const [{ record, time } = {
		record: "",
		time: 0
	}] = cookieText().split("; ").map(cookieIn).map((record) => ({
		record,
		time: readDecision(declared, record, circumstances).time ?? 0
	})).sort((one, other) => other.time - one.time || ((one.record ?? "") < (other.record ?? "") ? 1 : -1));
	if (!record || !time) return;
	replaceRecord(record, time + declared.lifetime - circumstances.now, declared.isShared);
	choice.sync();
}
export { replaceRecord as n, expireCookie as r, mendRecord as t };
