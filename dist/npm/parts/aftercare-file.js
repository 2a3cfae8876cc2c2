import { c as setCookie, i as cookieText, l as writeRecord, n as writeSession, o as listCookieNames, r as listen, s as readRecord, t as readSession, u as cookieIn } from "./session.js";
import { n as native, r as read, t as report } from "./report.js";
import { n as storedNames, t as namesAtOnce } from "./stored-names.js";
import { n as createNameOwners, t as createUrlOwners } from "./url-owners.js";
import { n as readDecision, t as createJudge } from "./judge.js";
import { a as text } from "./expiry.js";
import { t as namesNoHost } from "./names-no-host.js";
import { t as adoptStyle } from "./adopt-style.js";
import { t as announce } from "./announce.js";
import { t as banner } from "./banner2.js";
import { i as brief } from "./text-in.js";
import { t as wordsOf } from "./words-of.js";
import JsCookie from "js-cookie";
// src/gate/beyond.ts
/**
* Notes what has a policy of its own and so is beyond ours: pages of this site in frames, unless Latchkey runs there too,
* and service workers.
*/
function noteBeyond(note) {
	const tell = (what, url) => {
		report(`${what} ${url} is beyond this page: it needs the snippet or the header itself`);
		note({
			what,
			url,
			id: "",
			why: "policy of its own",
			outcome: "beyond",
			who: null
		});
	};
	for (let index = 0; index < window.length; index++) try {
		const { location, Latchkey } = window[index];
		if (/^http/.test(location.protocol) && !Latchkey) tell("frame", location.href);
	} catch {}
	registrations().then((all) => {
		for (const { active } of all) if (active) tell("service-worker", active.scriptURL);
	});
}
async function registrations() {
	try {
		return await navigator.serviceWorker.getRegistrations();
	} catch {
		return [];
	}
}
// src/gate/rehearse.ts
/** When names are looked at after the start, in milliseconds: at once, and for as long as most pages take to settle. */
var LOOKS = [
	0,
	1e3,
	5e3
];
/**
* Reports what a level would stop, by computation over what the page really asks for and stores; stops nothing. It sees
* what the browser lists of this document: sockets are not in that list, nor is what happens inside frames.
*/
function rehearse(visit, level) {
	const { declared, choice, note } = visit;
	const judge = createJudge({
		...createUrlOwners(declared, location.hostname),
		...createNameOwners(declared),
		allows: (id) => id === "*" || choice.allows(id),
		blocksHosts: level === "seal",
		blocksNames: false
	});
	const tell = ({ what, url, why }, id) => {
		if (id === void 0) return;
		report(`level ${level} would stop: ${what} ${url}`);
		note({
			what,
			url,
			id,
			why: id ? "not allowed yet" : why,
			outcome: "rehearsed",
			who: null
		});
	};
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) tell({
			what: entry.initiatorType,
			url: entry.name,
			why: "address not declared"
		}, judge.url(entry.name));
	}).observe({
		type: "resource",
		buffered: true
	});
	const look = () => {
		for (const type of [
			"cookie",
			"localStorage",
			"sessionStorage"
		]) for (const name of namesAtOnce(type)) tell({
			what: type,
			url: name,
			why: "name not declared"
		}, judge.name(name, type));
	};
	for (const wait of LOOKS) setTimeout(look, wait);
}
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
// src/gate/sweep.ts
/**
* Removes declared cookies and storage entries that are not allowed now, and notes which it removed; databases and
* caches follow as soon as the browser has listed them. Names that nobody declared are left alone, since they may be the
* site's own, and so are rows with a fault: what is lost to a slip in the manifest cannot be put back.
*/
function sweep$1({ namesOf }, { allows }, note = () => {}) {
	const removed = [];
	const clear = (type, names, remove) => {
		for (const name of names) {
			const row = namesOf(name, type).find(({ category }) => category);
			const id = row && (row.service ?? row.category);
			if (!id || allows(id) || name === "latchkey") continue;
			remove(name, row);
			removed.push(name);
			note({
				what: type,
				url: name,
				id,
				why: "not allowed yet",
				outcome: "removed",
				who: null
			});
		}
	};
	clear("cookie", namesAtOnce("cookie"), (name, { place }) => expireCookie(name, {
		path: text(place.path),
		domain: text(place.domain),
		partitioned: place.partitioned === true
	}));
	for (const type of ["localStorage", "sessionStorage"]) clear(type, namesAtOnce(type), (name) => window[type].removeItem(name));
	storedNames("indexedDB").then((names) => clear("indexedDB", names, (name) => indexedDB.deleteDatabase(name)));
	storedNames("cacheStorage").then((names) => clear("cacheStorage", names, (name) => caches.delete(name)));
	return removed;
}
// src/ui/reload.css?inline
var reload_default = ".latchkey-reload{z-index:1040;box-sizing:border-box;background:var(--latchkey-surface,Canvas);color:var(--latchkey-text,CanvasText);font:var(--latchkey-font,inherit);text-align:start;overflow-wrap:anywhere;border:0 solid;border-top-width:2px;margin:0;padding:.75em 1.125em;line-height:1.5;position:sticky;bottom:0}.latchkey-reload button{all:revert;box-sizing:border-box;border-radius:var(--latchkey-radius,.375em);background:var(--latchkey-button-surface,transparent);min-width:44px;min-height:max(2.75em,44px);color:var(--latchkey-button-text,var(--latchkey-accent,inherit));font:inherit;cursor:pointer;border:2px solid;padding:.375em .75em;font-weight:700}.latchkey-reload button:hover{text-decoration:underline;text-decoration-thickness:.15em}.latchkey-reload button:focus-visible{outline:2px solid var(--latchkey-focus,CanvasText);outline-offset:2px;box-shadow:0 0 0 2px canvas}html:has(.latchkey-reload){scroll-padding-bottom:6em}@media print{.latchkey-reload{display:none}}";
// src/ui/follow-decision.ts
var ENGLISH = {
	common: brief,
	banner,
	reload: {
		fromNext: "Your choice counts from the next page.",
		showNow: "Show it now"
	}
};
/**
* Does what a decision asks of a sealed document: loads the page again, once, where that loses nothing; else offers to,
* and the decision counts from the next page.
* @param isNeeded whether this document cannot follow the decision.
* @param isTouched whether the visitor has done something here.
*/
async function followDecision(visit, { isNeeded, isTouched }) {
	const once = [...visit.once];
	const before = readSession();
	if (once[0] || before.once) writeSession({
		...before,
		once
	});
	const reloaded = `${readRecord() ?? ""} ${once.join(" ")}`;
	const isKept = visit.choice.decision.time === null ? once[0] !== void 0 : readRecord() !== void 0;
	if (!isNeeded || !isKept || before.reloaded === reloaded) return;
	const go = () => {
		const session = {
			once,
			reloaded,
			focus: selectorOf(read("activeElement"))
		};
		if (!writeSession(session)) return;
		history.replaceState(history.state, "", location.href);
		location.reload();
	};
	if (isTouched || visit.options.reload === "ask") await offer(visit, go);
	else go();
}
/** After the reload: the focus returns to where it was, and the outcome is told. */
async function resume(visit, { focus, once, reloaded }) {
	writeSession({
		...once && { once },
		...reloaded && { reloaded }
	});
	(focus ? native("querySelectorAll")(focus)[0] : void 0)?.focus({ preventScroll: true });
	const { banner, common } = await wordsOf(visit, ENGLISH);
	announce(banner.saved, null, common);
}
/** Offers the reload in the page, at its end for the keyboard and in sight for the eye. */
async function offer(visit, go) {
	const { reload, common } = await wordsOf(visit, ENGLISH);
	native("querySelectorAll")(".latchkey-reload").forEach((old) => old.remove());
	adoptStyle(reload_default, visit.nonce);
	const place = native("createElement")("p");
	place.className = "latchkey-reload";
	place.lang = common.lang;
	place.dir = common.direction;
	const button = native("createElement")("button");
	button.type = "button";
	button.textContent = reload.showNow;
	button.addEventListener("click", go);
	place.append(`${reload.fromNext} `, button);
	read("body").append(place);
	announce(reload.fromNext, null, common);
}
/** A selector that finds an element again in the same page; empty where nothing has the focus. */
function selectorOf(element) {
	const steps = [];
	for (let at = element; at && at !== read("body") && at !== read("documentElement"); at = at.parentElement) {
		if (at.closest("#latchkey-banner,#latchkey-panel")) return "";
		const own = at;
		const siblings = [...at.parentElement?.children ?? []].filter((one) => one.localName === own.localName);
		steps.unshift(`${CSS.escape(at.localName)}:nth-of-type(${siblings.indexOf(at) + 1})`);
	}
	return steps[0] ? `body>${steps.join(">")}` : "";
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
// src/aftercare-file.ts
/** How long a tracker that still runs may go on writing before it is swept after once more, in milliseconds. */
var AGAIN = 1e3;
/** What ends the sweep before. */
var stopSweeping = () => {};
/**
* Removes declared entries that are not allowed now. A tracker that runs cannot be stopped from writing them again, so
* they are removed once more a second later, and when the page is left.
*/
function sweep({ declared, choice, note }) {
	const owners = createNameOwners(declared);
	const run = () => void sweep$1(owners, choice, note);
	run();
	noteBeyond(note);
	stopSweeping();
	const timer = setTimeout(run, AGAIN);
	const stopListening = listen("pagehide", run);
	stopSweeping = () => {
		clearTimeout(timer);
		stopListening();
	};
}
/** Does what few pages need at their start: explains faults, rehearses a level, goes on after a reload of ours. */
async function begin(visit, rehearsed) {
	if (rehearsed) rehearse(visit, rehearsed);
	const session = readSession();
	if (session.focus !== void 0) await resume(visit, session);
	if (visit.declared.faults || namesNoHost(visit.declared)) await explain(visit);
}
/** Has the file that explains faults print those of the page's manifest, and what it lacks. */
async function explain({ load, source }) {
	const { explainFaults } = await load("validate", {}.validate);
	explainFaults(source);
}
export { begin, followDecision, mendRecord, replaceRecord, sweep };
