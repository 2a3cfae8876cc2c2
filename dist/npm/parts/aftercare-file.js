import { c as report, i as readRecord, r as listCookieNames } from "./cookies.js";
import { t as listen } from "./listen.js";
import { n as writeSession, t as readSession } from "./session.js";
import { t as wholeManifest } from "./whole-manifest.js";
import { t as optionOf } from "./option-of.js";
import { t as OWN_PATH } from "./own-path.js";
import { c as readHost, o as isFields, p as text } from "./read-manifest.js";
import { n as readEvidence } from "./receipt.js";
import { n as storedNames, t as namesAtOnce } from "./stored-names.js";
import { r as createUrlOwners, t as createNameOwners } from "./name-owners.js";
import { t as createJudge } from "./judge.js";
import { t as rehearsedText } from "./rehearsed-text.js";
import { n as replaceRecord, r as expireCookie, t as mendRecord } from "./mend-record.js";
import { t as RULES_VERSION } from "./rules-version.js";
import { i as spokenLanguage } from "./spoken-language.js";
import { t as baseLanguage } from "./text-in.js";
import { t as namesNoHost } from "./names-no-host.js";
import { t as isWithin } from "./is-within.js";
import { t as reaches } from "./reaches.js";
import { n as read, t as native } from "./natives.js";
import { t as adoptStyle } from "./adopt-style.js";
import { n as isEnglish } from "./in-english.js";
import { t as announce } from "./announce.js";
import { t as reload_default } from "./reload5.js";
import { t as banner } from "./banner2.js";
import { t as brief } from "./brief2.js";
import { t as reload } from "./reload2.js";
import { t as wordsOf } from "./words-of.js";
import { t as told } from "./told2.js";
// src/choice/keep-record.ts
/** For how long after a decision the server is asked, in milliseconds: it may give the cookie its whole lifetime. */
var FRESH = 12e4;
/**
* Asks the site's server to set the record once more by HTTP, where the manifest names a path for that: some browsers end
* what scripts have stored after a few days. Nobody waits for the answer, and nothing depends on it.
* @see https://webkit.org/tracking-prevention/
*/
function keepRecord(manifest, { time }) {
	const path = text(optionOf(manifest, "keep"));
	if (!OWN_PATH.test(path) || time === null || Date.now() - time >= FRESH) return;
	fetch(location.origin + path, {
		method: "POST",
		mode: "same-origin",
		redirect: "error",
		keepalive: true
	}).catch(() => {});
}
// src/choice/keep-evidence.ts
/** Keeps what goes with a record, in place of what went with the one before. Never throws. */
function keepEvidence(record, evidence) {
	try {
		localStorage.setItem("latchkey", JSON.stringify({ [record]: evidence }));
	} catch {}
}
/** Adds to the evidence of a record what could not be removed after it; without evidence there is nothing to add to. */
function keepLeft(record, left) {
	const evidence = readEvidence(record);
	if (record && evidence) keepEvidence(record, {
		...evidence,
		left
	});
}
// src/browser/registrations.ts
/** The service workers of this site; none where the browser refuses to say. Never rejects. */
async function registrations() {
	try {
		return await navigator.serviceWorker.getRegistrations();
	} catch {
		return [];
	}
}
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
		blocksNames: false,
		sights: { see: () => {} }
	});
	const tell = ({ what, url, why }, id) => {
		if (id === void 0) return;
		report(rehearsedText(level, {
			what,
			url
		}));
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
// src/gate/refused-entries.ts
/**
* Those of some names that are declared and not allowed now. Names that nobody declared are left alone, since they may
* be the site's own, and so are rows with a fault: what is lost to a slip in the manifest cannot be put back.
*/
function refusedAmong(names, type, { namesOf, allows }) {
	return names.flatMap((name) => {
		const row = namesOf(name, type).find(({ category }) => category);
		const id = row && (row.service ?? row.category);
		return !id || allows(id) || /^latchkey(-log|-inventory)?$/.test(name) ? [] : [{
			name,
			type,
			row,
			id
		}];
	});
}
/** The entries of a type that the browser lists at once, of those that have to go. */
function refusedAtOnce(type, rules) {
	return refusedAmong(namesAtOnce(type), type, rules);
}
/** The entries of any type that have to go. Never rejects. */
async function refusedEntries(type, rules) {
	return type === "serviceWorker" ? refusedWorkers(rules) : refusedAmong(await storedNames(type), type, rules);
}
/** Service workers have no names: an annex calls them by their file, with or without its folder, or by their scope. */
async function refusedWorkers(rules) {
	return (await registrations()).flatMap((registration) => {
		const { active, waiting, installing, scope } = registration;
		const names = [(active ?? waiting ?? installing)?.scriptURL ?? scope, scope].map((url) => new URL(url)).flatMap(({ href, pathname }) => [
			pathname,
			href,
			pathname.slice(1),
			fileOf(pathname)
		]);
		const [refused] = refusedAmong(names.filter(Boolean), "serviceWorker", rules);
		return refused ? [{
			...refused,
			name: names[0],
			registration
		}] : [];
	});
}
function fileOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// src/gate/remove-entry.ts
/** Databases that go as soon as nobody holds them open: asked for once, however often somebody looks. */
var pending = /* @__PURE__ */ new Map();
/**
* Removes an entry and says whether it is gone: at once for cookies and web storage, else when the browser knows. Never
* throws, and never rejects.
* @param isPartitioned whether to look for a partitioned cookie of the name too, whatever its row says.
*/
function removeEntry(entry, isPartitioned = false) {
	const { name, type, row, registration } = entry;
	const { path, domain, partitioned } = row.place;
	try {
		if (type === "cookie") expireCookie(name, {
			path: text(path),
			domain: text(domain),
			partitioned: isPartitioned || partitioned === true
		});
		else if (type === "indexedDB") return deleteDatabase(name);
		else if (type === "cacheStorage") return settled(caches.delete(name));
		else if (type === "serviceWorker") return settled(registration?.unregister());
		else window[type].removeItem(name);
		return !namesAtOnce(type).includes(name);
	} catch {
		return false;
	}
}
function settled(removal) {
	return Promise.resolve(removal).then((isGone) => isGone === true, () => false);
}
function deleteDatabase(name) {
	const removal = pending.get(name) ?? new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		const end = (isGone) => {
			pending.delete(name);
			resolve(isGone);
		};
		request.onsuccess = () => end(true);
		request.onerror = () => end(false);
		request.onblocked = () => resolve(false);
	});
	pending.set(name, removal);
	return removal;
}
// src/gate/sweep.ts
/**
* Removes declared cookies and storage entries that are not allowed now, and notes which it removed; databases and
* caches follow as soon as the browser has listed them. It does not look whether they are gone.
*/
function sweep$1({ namesOf }, { allows }, note = () => {}) {
	const rules = {
		namesOf,
		allows
	};
	const removed = [];
	const clear = (entries) => {
		for (const entry of entries) {
			removeEntry(entry);
			removed.push(entry.name);
			noteRemoved(entry, note);
		}
	};
	for (const type of [
		"cookie",
		"localStorage",
		"sessionStorage"
	]) clear(refusedAtOnce(type, rules));
	for (const type of ["indexedDB", "cacheStorage"]) storedNames(type).then((names) => clear(refusedAmong(names, type, rules)));
	return removed;
}
/** Notes that an entry was stored and had to go. */
function noteRemoved({ type, name, id }, note) {
	note({
		what: type,
		url: name,
		id,
		why: "not allowed yet",
		outcome: "removed",
		who: null
	});
}
// src/keep-decision.ts
/** A decision that came longer ago is not the one that is followed now. In milliseconds; a record has minutes only. */
var JUST_NOW = 12e4;
/** The decision that was kept last. */
var kept = "";
/**
* Keeps what goes with a record that was just made here, once, and tells the site's log where it has one. What another
* tab decided is kept there, and what was allowed without a record has none. Never rejects.
*/
async function keepDecision(visit, by) {
	const { declared, choice, lang } = visit;
	const { time, answers, gpc } = choice.decision;
	const record = readRecord();
	const decided = record ?? JSON.stringify([time, answers]);
	if (by === "other" || time === null) return;
	if (by !== "moved" && Math.abs(Date.now() - time) > JUST_NOW) return;
	if (decided === kept || readEvidence(record)) return;
	kept = decided;
	const left = [];
	const shown = by === "api" ? baseLanguage(lang) : spokenLanguage(lang, visit.source);
	const evidence = {
		by,
		gpc,
		rules: RULES_VERSION,
		lang: shown,
		left
	};
	if (record) keepEvidence(record, evidence);
	await withLog(visit, (log, address) => log.logDecision({
		declared,
		choice
	}, evidence, address));
}
/** Posts what the site's log could not take before, or forgets it where there is no log any more. Never rejects. */
async function postWaiting(visit) {
	if (logOf(visit)) return withLog(visit, (log, address) => log.postWaiting(visit, address));
	try {
		localStorage.removeItem("latchkey-log");
	} catch {}
}
/** The address of the site's log as the manifest says it, unchecked; empty where there is none. */
function logOf({ source }) {
	const options = isFields(source) ? source.options : null;
	return text(isFields(options) ? options.record : "");
}
/** Does something with the site's log, where it has one. */
async function withLog(visit, work) {
	const address = logOf(visit);
	try {
		if (address) work(await visit.load("log", {}.log), address);
	} catch (error) {
		report("cannot load", error);
	}
}
// src/gate/writers.ts
/**
* Those that are known. They are told as soon as they are refused, before what they stored is removed. PostHog is not
* among them: its way of stopping is to store that it was stopped.
*/
var WRITERS = [
	{
		docs: "https://developers.google.com/tag-platform/security/guides/consent",
		hosts: [
			"google-analytics.com",
			"analytics.google.com",
			"googletagmanager.com"
		],
		names: /^(_ga|_gid|__utm)/,
		call: "gtag",
		given: [[
			"consent",
			"update",
			{ analytics_storage: "denied" }
		]]
	},
	{
		docs: "https://developers.google.com/tag-platform/security/guides/consent",
		hosts: [
			"doubleclick.net",
			"googleadservices.com",
			"googlesyndication.com"
		],
		names: /^(_gcl_|_gac_|__gads)/,
		call: "gtag",
		given: [[
			"consent",
			"update",
			{
				ad_storage: "denied",
				ad_user_data: "denied",
				ad_personalization: "denied"
			}
		]]
	},
	{
		docs: "https://learn.microsoft.com/en-au/clarity/clarity-consent-api-v2",
		hosts: ["clarity.ms"],
		names: /^_cl(ck|sk)/,
		call: "clarity",
		given: [["consentv2", {
			ad_Storage: "denied",
			analytics_Storage: "denied"
		}]]
	},
	{
		docs: "https://support.cookiebot.com/hc/en-us/articles/12452886794908",
		hosts: ["bat.bing.com", "bat.bing.net"],
		names: /^_uet/,
		call: "uetq.push",
		given: [[
			"consent",
			"update",
			{ ad_storage: "denied" }
		]]
	},
	{
		docs: "https://developers.facebook.com/docs/meta-pixel/implementation/gdpr",
		hosts: ["facebook.net", "facebook.com"],
		names: /^_fb[pc]/,
		call: "fbq",
		given: [["consent", "revoke"]]
	},
	{
		docs: "https://developer.matomo.org/guides/tracking-consent",
		hosts: ["matomo.cloud"],
		names: /^_pk_/,
		call: "_paq.push",
		given: [[["forgetConsentGiven"]], [["forgetCookieConsentGiven"]]]
	},
	{
		docs: "https://developers.hubspot.com/docs/api/events/cookie-banner",
		hosts: [
			"hs-scripts.com",
			"hs-analytics.net",
			"hubspot.com"
		],
		names: /^(__hs|hubspotutk)/,
		call: "_hsp.push",
		given: [[["revokeCookieConsent"]]]
	}
];
// src/gate/out-of-reach.ts
var STORED = /^(cookie|localStorage|sessionStorage|indexedDB|cacheStorage|serviceWorker)$/;
/** Rows that are not allowed now and that no script of this page can look for, each with the reason. */
function outOfReach(declared, circumstances) {
	const hidden = httpOnlyNames(circumstances.source);
	return declared.names.flatMap((row) => {
		const { pattern: name, type, category, service } = row;
		const id = service ?? category;
		if (!category || !id || circumstances.allows(id) || !STORED.test(type) || /^latchkey(-log|-inventory)?$/.test(name)) return [];
		const why = isThirdParty(row, declared, circumstances) ? "third party" : type === "cookie" && hidden.has(name) && !circumstances.seen.has(row) ? "http only" : isElsewhere(row) ? "other path" : void 0;
		return why ? [{
			name,
			type,
			id,
			why
		}] : [];
	});
}
/** Whether a row is an exact name on a path from which this page cannot see it, but can remove it. */
function canBeTried({ pattern, type, place }) {
	return type === "cookie" && !pattern.includes("*") && !isAbove(place.path);
}
function isThirdParty(row, { services, siteHosts }, { withdrawn, seen }) {
	const isOurs = (host) => isOfThisSite(host) || siteHosts.includes(host);
	const domain = domainOf(row);
	if (domain) return !isOurs(domain);
	const { service } = row;
	const { hosts = [] } = services.get(service ?? "") ?? {};
	return !!service && withdrawn.has(service) && hosts[0] !== void 0 && !hosts.some((host) => isOurs(host.replace("*.", ""))) && ![...seen].some((other) => other.service === service) && !WRITERS.some(({ names }) => names.test(row.pattern));
}
/** Whether a cookie belongs to another path or a sister host. */
function isElsewhere(row) {
	const domain = domainOf(row);
	return row.type === "cookie" && (domain && !reaches(domain, location.hostname) || !isAbove(row.place.path));
}
function domainOf({ type, place }) {
	return type === "cookie" ? text(place.domain).replace(/^\./, "").toLowerCase() : "";
}
/** Names and patterns of rows that only a server can see. */
function httpOnlyNames(source) {
	const rows = isFields(source) ? source.cookies : [];
	return new Set((Array.isArray(rows) ? rows : []).flatMap((row) => isFields(row) && row.httpOnly === true ? row.name : []));
}
/** Whether cookies of a path can be seen from this page. */
function isAbove(given) {
	return isWithin(location.pathname, text(given) || "/");
}
/** Whether a host is of the same site as this page: below a name that both have, and that is no public suffix. */
function isOfThisSite(host) {
	const labels = location.hostname.split(".");
	return labels.map((_, index) => labels.slice(index).join(".")).some((name, index) => reaches(name, host) && (index === 0 || readHost(`*.${name}`) !== ""));
}
// src/gate/stop-writers.ts
/** The switches of Google Analytics that we have set, each with the id for which. */
var switches = /* @__PURE__ */ new Map();
/**
* Tells known trackers to stop that were allowed and no longer are. Only what the page has is called; nothing is made that
* was not there but the switches of Google Analytics, which are taken back with the next grant. Never throws.
* @param withdrawn ids that were allowed and no longer are.
*/
function stopWriters({ declared, choice }, withdrawn) {
	const page = window;
	for (const [name, id] of switches) {
		if (!choice.allows(id)) continue;
		switches.delete(name);
		delete page[name];
	}
	if (!withdrawn[0]) return;
	const rows = declared.names.filter(({ service, category }) => category && withdrawn.includes(service ?? category));
	const hosts = withdrawn.flatMap((id) => declared.services.get(id)?.hosts ?? []);
	for (const { hosts: own, names, call, given } of WRITERS) if (rows.some(({ pattern }) => names.test(pattern)) || hosts.some((host) => own.some((name) => `.${host.replace("*.", "")}`.endsWith(`.${name}`)))) for (const args of given) withoutTrace(() => callWith(call, args));
	const { namesOf } = createNameOwners(declared);
	for (const name of [...listCookieNames(), ...rows.map(({ pattern }) => pattern)]) {
		const [, id] = /^_ga_([A-Z\d]+)$/.exec(name) ?? [];
		const row = id && namesOf(name, "cookie").find((one) => rows.includes(one));
		const key = `ga-disable-G-${id}`;
		if (!row || page[key] !== void 0) continue;
		page[key] = true;
		switches.set(key, row.service ?? row.category);
	}
}
/**
* Does something, and removes what is stored by it: some trackers store that they were told to stop, some for decades. Our
* record says so already.
*/
function withoutTrace(work) {
	const types = [
		"cookie",
		"localStorage",
		"sessionStorage"
	];
	const before = types.map((type) => new Set(namesAtOnce(type)));
	work();
	types.forEach((type, index) => {
		for (const name of namesAtOnce(type)) {
			if (before[index]?.has(name)) continue;
			if (type === "cookie") expireCookie(name);
			else window[type].removeItem(name);
		}
	});
}
/** Calls a function of the page by its path, where it is one. */
function callWith(path, given) {
	try {
		const [first = "", second] = path.split(".");
		const held = window[first];
		const target = second ? held[second] : held;
		if (typeof target === "function") Reflect.apply(target, second ? held : window, given);
		else if (path === "gtag") callWith("dataLayer.push", [argumentsOf(...given)]);
	} catch {}
}
/** Google's queue knows a command by its being an arguments object; an array it takes for something else. */
var argumentsOf = function() {
	return arguments;
};
// src/gate/watch-removal.ts
/** How long nothing must come back, how long is watched at most, and how long between two looks. In milliseconds. */
var QUIET = 3e3;
var MOST = 1e4;
var BETWEEN = 250;
/** A change of a cookie is looked at so much later, since whoever writes at each removal would never let anybody else run. */
var AFTER_CHANGE = 50;
/**
* Removes what has to go, and looks again until nothing has come back for some seconds, but not for ever.
* @returns the watch.
*/
function watchRemoval(rules, { types, note, onFound, onEnd }) {
	const traces = /* @__PURE__ */ new Map();
	const busy = /* @__PURE__ */ new Set();
	const start = performance.now();
	let quietSince = start;
	let changed;
	async function take(entry) {
		const key = `${entry.type} ${entry.name}`;
		const trace = traces.get(key) ?? {
			entry,
			isGone: false,
			backAt: -Infinity
		};
		traces.set(key, trace);
		if (trace.isGone) trace.backAt = quietSince = performance.now();
		onFound(entry);
		noteRemoved(entry, note);
		trace.isGone = await removeEntry(entry, true);
	}
	function takeAll(type, entries) {
		for (const trace of traces.values()) {
			const { name } = trace.entry;
			if (trace.entry.type === type && !entries.some((entry) => entry.name === name)) trace.isGone = true;
		}
		return Promise.all(entries.map(take));
	}
	async function look(type) {
		if (busy.has(type)) return;
		busy.add(type);
		if (type === "cookie" || type === "localStorage" || type === "sessionStorage") await takeAll(type, refusedAtOnce(type, rules));
		else await takeAll(type, await refusedEntries(type, rules));
		busy.delete(type);
	}
	const lookAtAll = () => types.forEach((type) => void look(type));
	function poll() {
		lookAtAll();
		const now = performance.now();
		if (now - quietSince < QUIET && now - start < MOST) return;
		stop();
		onEnd([...traces.values()].flatMap(({ entry: { name, type, id }, isGone, backAt }) => {
			const why = now - backAt < QUIET ? "comes back" : isGone ? void 0 : "refused by the browser";
			return why ? [{
				name,
				type,
				id,
				why
			}] : [];
		}));
	}
	const removed = Promise.all(types.map(look));
	const timer = setInterval(poll, BETWEEN);
	const { cookieStore } = globalThis;
	const onChange = () => {
		changed ?? (changed = setTimeout(() => {
			changed = void 0;
			look("cookie");
		}, AFTER_CHANGE));
	};
	const deafen = cookieStore && types.includes("cookie") ? listen("change", onChange, cookieStore) : void 0;
	function stop() {
		clearInterval(timer);
		clearTimeout(changed);
		deafen?.();
	}
	return {
		removed,
		look: lookAtAll,
		stop
	};
}
// src/gate/withdraw.ts
/** In milliseconds. */
var A_MOMENT = 300;
var states = /* @__PURE__ */ new WeakMap();
/**
* Does what a decision asks for that refuses something: tells known trackers to stop, removes every declared entry that
* is not allowed now, and watches for some seconds for what comes back.
* @param ids that were allowed before. Default: none is known.
* @param onEnd is told at the end what could not be removed; not where another decision came before.
* @returns when everything was removed once, as far as it can be: the ids of which nothing was found on this site.
*/
function withdraw(visit, ids = [], onEnd = () => {}) {
	const state = stateOf(visit);
	const { declared, choice, note, source } = visit;
	const { allows } = choice;
	const withdrawn = ids.filter((id) => !allows(id));
	state.isBegun = true;
	state.watch?.stop();
	state.watch = void 0;
	for (const id of state.withdrawn) if (allows(id)) state.withdrawn.delete(id);
	for (const id of withdrawn) state.withdrawn.add(id);
	stopWriters(visit, withdrawn);
	settle(state, state.left.filter(({ id }) => !allows(id)));
	const rows = declared.names.filter(({ service, category }) => category && !allows(service ?? category));
	if (choice.decision.time === null || !rows[0]) {
		settle(state, []);
		return Promise.resolve([]);
	}
	for (const row of rows.filter(canBeTried)) {
		const { path, domain } = row.place;
		if (row.pattern !== "latchkey") expireCookie(row.pattern, {
			path: text(path),
			domain: text(domain),
			partitioned: true
		});
	}
	const unseen = () => outOfReach(declared, {
		...state,
		allows,
		source
	});
	const watch = watchRemoval({
		...createNameOwners(declared),
		allows
	}, {
		types: [...new Set(rows.map(({ type }) => type))].filter((type) => !/^(pixel|script)$/.test(type)),
		note,
		onFound: ({ row }) => state.seen.add(row),
		onEnd(left) {
			state.watch = void 0;
			settle(state, [...left, ...unseen()]);
			onEnd(state.left);
		}
	});
	state.watch = watch;
	return watch.removed.then(() => {
		if (state.watch === watch) settle(state, unseen());
		return [...state.withdrawn].filter((id) => ![...state.seen].some(({ service }) => service === id));
	});
}
/** Has the watch that goes on look at once; says whether there is one. */
function lookAgain(visit) {
	const watch = states.get(visit)?.watch;
	watch?.look();
	return watch !== void 0;
}
/**
* Tells what could not be removed, at once and whenever that changes. Where nothing was looked for in this document, that
* is done first.
* @returns the function that stops it.
*/
function followLeft(visit, listener) {
	const { listeners, left, isBegun } = stateOf(visit);
	if (!isBegun) setTimeout(() => states.get(visit)?.isBegun || void withdraw(visit), A_MOMENT);
	const own = listener.bind(null);
	listeners.add(own);
	own(left);
	return () => void listeners.delete(own);
}
function stateOf(visit) {
	const state = states.get(visit) ?? {
		left: [],
		isBegun: false,
		watch: void 0,
		listeners: /* @__PURE__ */ new Set(),
		withdrawn: /* @__PURE__ */ new Set(),
		seen: /* @__PURE__ */ new Set()
	};
	states.set(visit, state);
	return state;
}
/** The one place where what is left is known: all who keep or show it are told from here. */
function settle(state, left) {
	state.left = left;
	state.listeners.forEach((listener) => listener(left));
}
// src/ui/follow-decision.ts
var ENGLISH = {
	common: brief,
	banner,
	reload
};
/**
* Does what a decision asks of a document that cannot follow it: loads the page again, once, where that loses nothing;
* else offers to, and the decision counts from the next page.
* @param elsewhere what was withdrawn and kept nothing on this site.
*/
async function reloadPage(visit, { before: allowed, isNeeded, isTouched }, elsewhere) {
	const { choice, options } = visit;
	const once = options.level === "seal" ? [...visit.once] : [];
	const before = readSession();
	if (once[0] || before.once) writeSession({
		...before,
		once
	});
	const reloaded = `${readRecord() ?? ""} ${once.join(" ")}`;
	const isKept = choice.decision.time === null ? once[0] !== void 0 : readRecord() !== void 0;
	if (!isNeeded || !isKept || before.reloaded === reloaded) return;
	const go = () => {
		const session = {
			once,
			reloaded,
			elsewhere,
			focus: selectorOf(read("activeElement"))
		};
		if (!writeSession(session)) return;
		history.replaceState(history.state, "", location.href);
		location.reload();
	};
	const hasGrown = choice.decision.allowed.some((id) => !allowed.includes(id));
	if (isTouched || options.reload === "ask") await offer(visit, hasGrown, go);
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
async function offer(visit, isGrant, go) {
	const { reload, common } = await wordsOf(visit, ENGLISH, "later");
	const [text, label] = isGrant ? [reload.fromNext, reload.showNow] : [reload.stopsNext, reload.stopNow];
	native("querySelectorAll")(".latchkey-reload").forEach((old) => old.remove());
	adoptStyle(reload_default, visit.nonce);
	const place = native("createElement")("div");
	place.className = "latchkey-reload";
	place.setAttribute("role", "region");
	place.setAttribute("aria-label", common.settings);
	place.lang = isEnglish(text) ? "en" : common.lang;
	place.dir = common.direction;
	const button = native("createElement")("button");
	button.type = "button";
	button.lang = isEnglish(label) ? "en" : common.lang;
	button.textContent = label;
	button.addEventListener("click", go);
	place.append(`${text} `, button);
	read("documentElement").dataset.latchkeyReload = "";
	read("body").append(place);
	announce(text, null, common);
}
/** A selector that finds an element again in the same page; empty where nothing has the focus. */
function selectorOf(element) {
	const steps = [];
	const embed = element?.closest("latchkey-placeholder")?.nextElementSibling;
	const then = embed?.localName === "template" ? "+*" : "";
	for (let at = embed ?? element; at && at !== read("body") && at !== read("documentElement"); at = at.parentElement) {
		if (at.closest("#latchkey-banner,#latchkey-panel")) return "";
		const own = at;
		const siblings = [...at.parentElement?.children ?? []].filter((one) => one.localName === own.localName);
		steps.unshift(`${CSS.escape(at.localName)}:nth-of-type(${siblings.indexOf(at) + 1})`);
	}
	return steps[0] ? `body>${steps.join(">")}${then}` : "";
}
// src/ui/tell-left.ts
/** Says that something could not be removed: in the banner where its confirmation still stands, else at the end of the page. */
async function tellLeft(visit, found) {
	if (!found[0]) return;
	const words = await wordsOf(visit, {
		common: brief,
		left: { told }
	}, "later");
	const banner = native("querySelectorAll")("body>#latchkey-banner:not([hidden])")[0];
	announce(words.left.told, banner?.lastElementChild ?? null, words.common);
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
function sweep(visit) {
	const { declared, choice, note } = visit;
	const owners = createNameOwners(declared);
	const run = () => lookAgain(visit) || sweep$1(owners, choice, note);
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
/** How long a reload waits for what takes the browser a while to remove, in milliseconds. */
var PATIENCE = 1e3;
/** What keeps the receipt's list of what is left up to date. */
var stopKeeping = () => {};
/**
* Does what a decision leads to in storage, keeps what goes with its record and, where the document cannot follow it
* otherwise, loads it again.
*/
async function followDecision(visit, situation) {
	const { before, by, isNeeded } = situation;
	const isTold = /banner|embed|api/.test(by);
	const kept = keepDecision(visit, by);
	keepRecord(visit.source, visit.choice.decision);
	const removed = withdraw(visit, before, (left) => isTold && void tellLeft(visit, left));
	sweep(visit);
	stopKeeping();
	stopKeeping = followLeft(visit, (left) => left[0] && keepLeft(readRecord(), left));
	await kept;
	const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
	await reloadPage(visit, situation, (isNeeded ? await Promise.race([removed, late]) : []) ?? []);
}
/** Does what few pages need at their start: explains faults, rehearses a level, goes on after a reload of ours. */
async function begin(visit, rehearsed) {
	if (rehearsed) rehearse(visit, rehearsed);
	const session = readSession();
	const { cut, ...rest } = session;
	if (cut) {
		const { by, lang } = cut;
		writeSession(rest);
		await keepDecision({
			...visit,
			lang
		}, by);
	}
	if (session.focus !== void 0) {
		await resume(visit, session);
		withdraw(visit, session.elsewhere, (left) => {
			keepLeft(readRecord(), left);
			tellLeft(visit, left);
		});
	}
	await postWaiting(visit);
	const { declared, choice } = visit;
	if (declared.faults || choice.decision.asks[0] && namesNoHost(declared)) await explain(visit);
}
/** Has the file that explains faults print those of the page's manifest, and what it lacks. */
async function explain({ load, source }) {
	const { explainFaults } = await load("validate", {}.validate);
	explainFaults(await wholeManifest(source));
}
export { begin, followDecision, followLeft, mendRecord, replaceRecord, sweep };
