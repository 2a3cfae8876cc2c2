import { i as writeRecord, r as setCookie, t as cookieText } from "./cookies.js";
import { o as text } from "./expiry.js";
import { t as namesNoHost } from "./names-no-host.js";
import { t as createNameOwners } from "./name-owners.js";
import { n as adoptStyle, t as wholeManifest } from "./whole-manifest.js";
import { n as native, r as read } from "./report.js";
import { t as toNode } from "./to-node.js";
import { n as bannerMarkup, r as banner, t as banner_default } from "./banner2.js";
import { a as baseLanguage, c as common } from "./plural.js";
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
// src/ui/attach-banner.ts
/**
* Shows a banner until the visitor decides, makes its buttons work, and confirms the decision where it was made. Only
* the banner's own buttons decide: page content that carries their hooks does nothing.
* @returns the function that takes the banner away.
*/
function attachBanner({ choice }, banner) {
	let confirmed = "";
	banner.addEventListener("click", ({ target }) => {
		const verb = target.closest("[data-latchkey]")?.dataset.latchkey;
		if (verb === "accept" || verb === "reject") {
			confirmed = `${verb}ed`;
			choice[verb]("banner");
		} else if (verb === "hide") close();
	});
	const stop = choice.onChange(({ asks, tells }, by) => {
		if (by === "panel") confirmed = "saved";
		else if (by !== "banner") {
			if (asks.length + tells.length === 0) close();
			return;
		}
		const said = banner.querySelector(`template[data-latchkey-then="${confirmed}"]`)?.content.firstElementChild?.cloneNode(true);
		if (!said) return;
		banner.querySelector("div[data-latchkey-part]")?.replaceWith(said);
		said.focus();
	});
	function close() {
		const hadFocus = banner.contains(read("activeElement"));
		stop();
		banner.remove();
		const content = hadFocus && native("querySelectorAll")("main,h1")[0];
		if (!content) return;
		content.tabIndex = -1;
		content.focus();
	}
	banner.hidden = false;
	return close;
}
// src/ui/mount-banner.ts
/**
* Puts the banner at the start of the page where none was rendered ahead, and makes it work.
* @returns the function that takes it away.
*/
async function mountBanner$1(visit) {
	const [manifest, words] = await Promise.all([wholeManifest(visit.source), wordsOf(visit)]);
	const element = toNode(bannerMarkup(manifest, words, {
		layout: layoutOf(visit.banner),
		declared: visit.declared
	}));
	const { asks, tells } = visit.choice.decision;
	if (asks.length + tells.length === 0) return () => {};
	adoptStyle(banner_default, visit.nonce);
	read("body").prepend(element);
	return attachBanner(visit, element);
}
/** A language that cannot be had must not keep visitors from choosing: they are asked in English. */
async function wordsOf(visit) {
	const english = {
		common,
		banner
	};
	if (baseLanguage(visit.lang) !== "cy") return english;
	return visit.load("cy", {}.cy).then((file) => file.words, () => english);
}
/** An attribute may say anything; what we do not know is the default. */
function layoutOf(layout) {
	return layout === "bottom" || layout === "corner" ? layout : "flow";
}
// src/banner-file.ts
/**
* Puts the banner into the page. Whoever tries a manifest without hosts out is told which would have to be named.
* @returns the function that takes it away.
*/
function mountBanner(visit) {
	if (namesNoHost(visit.declared) && !visit.declared.faults) explain(visit);
	return mountBanner$1(visit);
}
/** Opens the settings in a dialog; the focus returns to the opener. */
async function openPanel(visit, opener) {
	return (await visit.load("panel", {}.panel)).openPanel(visit, opener);
}
/**
* Fills one of our elements.
* @returns the function that lets go of it.
*/
async function mount(visit, element) {
	if (element.matches("latchkey-settings,.latchkey-settings")) return (await visit.load("panel", {}.panel)).mountSettings(visit, element);
	return (await visit.load("annex", {}.annex)).mountElements(visit, [element]);
}
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
export { explain, mount, mountBanner, openPanel, replaceRecord, sweep };
