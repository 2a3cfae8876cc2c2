import { i as readRecord, t as cookieText } from "./cookies.js";
import { t as listen } from "./listen.js";
import { t as wholeManifest } from "./whole-manifest.js";
import { n as readEvidence } from "./receipt.js";
import { t as compare } from "./compare.js";
import { a as readEarlier, c as observeEntries, i as keepPage, n as endKeeping, o as mergeSeen, r as isKept, s as firstOfEach, t as beginKeeping } from "./earlier-pages.js";
import { t as fill } from "./fill.js";
import { t as baseLanguage } from "./text-in.js";
import { r as createUrlOwners } from "./name-owners.js";
import { t as registrations } from "./registrations.js";
import { t as namesAtOnce } from "./stored-names.js";
import { a as OURS, i as EXTENSION } from "./lifetime.js";
// src/words/cy/inventory-limits.ts
var inventoryLimits$1 = {
	httpOnly: "Nid yw cwcis y gall y gweinydd yn unig eu darllen (HttpOnly) yn y rhestr hon. Ni all unrhyw sgript eu gweld.",
	earlier: "Ni wyliwyd yr hyn a redodd cyn Latchkey ar dudalen. Mae’r hyn a adawodd ar ei ôl yn y rhestr, ond nid pwy a’i gwnaeth.",
	frames: "Nifer y fframiau o safleoedd eraill ar y dudalen hon: {count}. Ni all neb weld o’r fan hon beth sy’n digwydd ynddynt.",
	workers: "Dim ond yr hyn y mae’r porwr yn ei restru ar gyfer y dudalen a welir o’r hyn y mae gweithwyr gwe yn gofyn amdano ac yn ei storio.",
	mark: "Ar y lefel “mark” dim ond o restr y porwr ei hun y gwyddom am geisiadau. Nid yw’n dweud pa sgript a ofynnodd, ac mae’n hepgor socedi ac atebion nad oes neb yn eu darllen. Defnyddiwch “guard” i’w gweld.",
	lost: "Nifer yr eitemau a ysgrifennwyd neu y gofynnwyd amdanynt nad oedd lle iddynt: {count}. Mae’r 1,000 cyntaf o bob tudalen yn y rhestr.",
	leftOut: "Nifer y pethau a welwyd ac a adawyd allan am fod gormod ohonynt: {count}.",
	dropped: "Nifer y ceisiadau yr oedd y porwr wedi’u hanghofio cyn i neb ofyn: {count}.",
	extensions: "Nifer y pethau a wnaeth estyniadau’r porwr hwn, sydd wedi’u gadael allan: {count}.",
	stacks: "Nifer y pethau y mae’r dudalen hon yn cuddio pwy a’u gwnaeth: {count}.",
	cookieStore: "Nid yw’r porwr hwn yn dweud am ba hyd y cedwir cwcis nac i ble maent yn perthyn. Mae’r rhestr yn dangos yr hyn y gofynnodd sgriptiau amdano.",
	failed: "Ni restrodd y porwr hwn: {list}.",
	full: "Nifer y troeon nad oedd lle i’r hyn a ddangosodd tudalen: {count}. Cadwch y rhestr a dechreuwch eto.",
	error: "Ni ellid edrych ar rywbeth: {error}."
};
// src/words/en/inventory-limits.ts
var inventoryLimits = {
	httpOnly: "Cookies that only the server can read (HttpOnly) are not in this list. No script can see them.",
	earlier: "What ran before Latchkey on a page was not watched. What it left behind is in the list, but not who did it.",
	frames: "Number of frames of other sites on this page: {count}. Nobody can see from here what happens in them.",
	workers: "What workers ask for and store is seen only as far as the browser lists it for the page.",
	mark: "At the level “mark” requests are known from the browser’s own list. It does not say which script asked, and it leaves out sockets and answers that nobody reads. Use “guard” to see them.",
	lost: "Number of writes and requests that there was no room for: {count}. The list has the first 1,000 of each page.",
	leftOut: "Number of things that were seen and left out because there were too many: {count}.",
	dropped: "Number of requests that the browser had forgotten before anybody asked: {count}.",
	extensions: "Number of things that extensions of this browser did, which are left out: {count}.",
	stacks: "Number of things of which this page hides who did them: {count}.",
	cookieStore: "This browser does not say how long cookies are kept and where they belong. The list has what scripts asked for.",
	failed: "This browser did not list: {list}.",
	full: "Number of times that there was no room for what a page showed: {count}. Take the list away and begin again.",
	error: "Something could not be looked at: {error}."
};
// src/inventory/observe/limits-of.ts
/** What an inventory could not see, in sentences; in English where we do not speak the page's language. */
function limitsOf(unseen) {
	const words = baseLanguage(unseen.lang) === "cy" ? inventoryLimits$1 : inventoryLimits;
	const { failed = [], tellsOfCookies = true, errors, level } = unseen;
	const counted = (template, count = 0) => count > 0 ? [fill(template, { count })] : [];
	return [
		words.httpOnly,
		words.earlier,
		words.workers,
		...level === "mark" ? [words.mark] : [],
		...counted(words.frames, unseen.foreignFrames),
		...counted(words.lost, unseen.lost),
		...counted(words.leftOut, unseen.leftOut),
		...counted(words.dropped, unseen.dropped),
		...counted(words.extensions, unseen.byExtensions),
		...counted(words.stacks, unseen.withoutStack),
		...counted(words.full, unseen.full),
		...tellsOfCookies ? [] : [words.cookieStore],
		...failed.length ? [fill(words.failed, { list: failed.join(", ") })] : [],
		...errors.map((error) => fill(words.error, { error: textOf(error) }))
	];
}
/** A page may throw anything, such as an object that is no text. */
function textOf(error) {
	try {
		return error instanceof Error ? error.message : String(error);
	} catch {
		return typeof error;
	}
}
// src/inventory/observe/cookie-attributes.ts
/** Browsers keep no cookie for longer: 400 days. */
var LONGEST$2 = 3456e4;
/** Reads the attributes of a cookie, as the hooks note them: without its value. */
function cookieAttributes(attributes, now) {
	const given = new Map(attributes.split(";").slice(1).map((part) => {
		const [name = "", ...rest] = part.split("=");
		return [name.trim().toLowerCase(), rest.join("=").trim()];
	}));
	const age = given.get("max-age");
	const expires = Date.parse(given.get("expires") ?? "");
	const seconds = /^-?\d+$/.test(age ?? "") ? Number(age) || -1 : Number.isNaN(expires) ? 0 : Math.round((expires - now) / 1e3) || -1;
	return {
		seconds: Math.min(seconds, LONGEST$2),
		domain: (given.get("domain") ?? "").replace(/^\./, "").toLowerCase(),
		path: given.get("path") ?? ""
	};
}
// src/inventory/observe/request-kind.ts
/** Kinds by what asks: a tag, a function, what the browser's list calls it, or a directive of a policy. */
var KINDS = {
	script: "script",
	frame: "frame",
	iframe: "frame",
	object: "frame",
	embed: "frame",
	img: "image",
	image: "image",
	input: "image",
	use: "image",
	feimage: "image",
	body: "image",
	video: "media",
	audio: "media",
	source: "media",
	track: "media",
	media: "media",
	font: "font",
	style: "style",
	fetch: "fetch",
	xhr: "fetch",
	xmlhttprequest: "fetch",
	connect: "fetch",
	beacon: "beacon",
	ping: "beacon",
	socket: "socket",
	"event-source": "socket",
	peer: "socket",
	worker: "worker",
	worklet: "worker"
};
var ENDINGS = [
	[/\.(woff2?|ttf|otf|eot)$/i, "font"],
	[/\.m?js$/i, "script"],
	[/\.(png|jpe?g|gif|webp|avif|svg|ico)$/i, "image"]
];
/**
* The kind of a request.
* @param path of its address, where it is known: a style sheet asks for pictures and fonts, and a link for anything.
*/
function requestKind(what, path = "") {
	const name = what.toLowerCase().replace(/-src.*/, "");
	if (name === "link" || name === "css") return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? "style";
	return KINDS[name] ?? "other";
}
// src/inventory/observe/sighting.ts
/** No name is kept at any length: a page can make it as long as its store is large. */
var LONGEST$1 = 300;
/** A name that is no longer than anybody wants to read; where it was, its length stands behind it. */
function shortName(name) {
	return name.length > LONGEST$1 ? `${name.slice(0, LONGEST$1)}… (${name.length})` : name;
}
// src/inventory/observe/stack.ts
/** Our files that call what the hooks see. */
var FILES = /^(latchkey|page|aftercare|moving-in|placeholder|panel|inventory|log)\.js$/;
/** Each place of a stack: Chromium has it in brackets or after `at`, the others after an `@`. */
var PLACE = /((?:blob:)?[\w+.-]+:\/\/[^\s()]+?):(\d+):\d+/g;
/** No address is kept at any length. */
var LONGEST = 500;
/** An address without what may be secret in it. */
function bare(address) {
	return address.replace(/[?#].*/s, "").slice(0, LONGEST);
}
/** The places of a stack, the innermost first; none where the page has seen to it that there is no stack. */
function placesIn(error) {
	const maker = error.constructor;
	const { prepareStackTrace } = maker;
	try {
		if (prepareStackTrace) maker.prepareStackTrace = void 0;
		const text = error.stack;
		return [...(typeof text === "string" ? text : "").matchAll(PLACE)].map(([, address = "", line]) => ({
			address: bare(address),
			line: Number(line)
		}));
	} catch {
		return [];
	} finally {
		if (prepareStackTrace) maker.prepareStackTrace = prepareStackTrace;
	}
}
/** Who did it: the innermost place that is not ours; undefined where nobody can tell. */
function callerIn(error, { head, folder }) {
	const page = bare(location.href);
	return placesIn(error).find(({ address, line }) => {
		const isHead = address === head?.address && (address !== page || line === head.line);
		const isFile = folder && address.startsWith(folder) && FILES.test(address.slice(folder.length));
		return !isHead && !isFile;
	});
}
// src/inventory/observe/read-sights.ts
var LASTING = {
	localStorage: Infinity,
	sessionStorage: 0,
	indexedDB: Infinity,
	cacheStorage: Infinity,
	serviceWorker: Infinity
};
/** How long an entry is kept, by its kind; null for cookies, which say so themselves. */
function lastingOf(kind) {
	return LASTING[kind] ?? null;
}
/** Reads what the hooks saw. Stacks become texts here, and not before. */
function readSights({ log }, folder) {
	const turns = log.filter(isTurn);
	const ours = {
		head: turns[0] && placesIn(turns[0][4])[0],
		folder
	};
	const writes = [];
	const requests = [];
	let stage = -1;
	const ofExtensions = /* @__PURE__ */ new Set();
	let byExtensions = 0;
	let withoutStack = 0;
	for (const entry of log) {
		if (isTurn(entry)) {
			stage++;
			continue;
		}
		const [what, name, id, , count, when, error, address, isFrame] = entry;
		if (OURS.test(name)) continue;
		const caller = callerIn(error, ours);
		if (EXTENSION.test(caller?.address ?? "") || EXTENSION.test(name)) {
			byExtensions += count;
			ofExtensions.add(isEntry(what) ? `${what} ${shortName(name)}` : `${requestKind(what)} ${hostOf(name)}`);
			continue;
		}
		if (!placesIn(error).length) withoutStack += count;
		const evidence = {
			how: "hook",
			who: caller?.address ?? null,
			line: caller?.line ?? null,
			page: bare(isFrame ? location.href : address),
			frame: isFrame ? bare(address) : null,
			when,
			stage: Math.max(stage, 0)
		};
		if (isEntry(what)) {
			const write = writeOf(entry, evidence);
			if (write) writes.push(write);
		} else {
			const host = hostOf(name);
			const outcome = id === void 0 ? "stored" : "stopped";
			if (host) requests.push({
				kind: requestKind(what),
				host,
				outcome,
				count,
				evidence
			});
		}
	}
	for (const { kind, name } of writes) ofExtensions.delete(`${kind} ${name}`);
	for (const { kind, host } of requests) ofExtensions.delete(`${kind} ${host}`);
	return {
		stages: turns.map(stageOf),
		writes,
		requests,
		byExtensions,
		ofExtensions,
		withoutStack
	};
}
/** Makes the function that says in which stage something was, by the milliseconds since the page's start. */
function createStageAt({ log }) {
	let starts = [];
	let read = 0;
	return (when) => {
		if (read < log.length) starts = log.filter(isTurn).map(([, , , start]) => start);
		read = log.length;
		return Math.max(0, starts.filter((start) => start <= when).length - 1);
	};
}
function isTurn(entry) {
	return typeof entry[0] !== "string";
}
function isEntry(what) {
	return what === "cookie" || what in LASTING;
}
/** What was written; null where it removes something. */
function writeOf([what, name, id, attributes, count, when], evidence) {
	const kind = what;
	const text = { ...cookieAttributes(attributes, performance.timeOrigin + when) };
	const isText = attributes !== "";
	if (isText && text.seconds < 0) return null;
	return {
		kind,
		name: isText && !/^[^;]*=/.test(attributes) ? "" : shortName(name),
		domain: text.domain,
		path: text.path,
		seconds: isText ? text.seconds : lastingOf(kind),
		isRefused: id !== void 0,
		count,
		evidence
	};
}
function stageOf([{ state, answers, allowed }, by, isActive]) {
	const said = Object.values(answers);
	return {
		name: state === "undecided" || !said.length ? "before-choice" : said.every((answer) => answer === "refused") ? "after-reject" : said.every((answer) => answer === "granted") ? "after-accept" : "after-choice",
		allowed: [...allowed],
		by: by ?? null,
		hadAction: by ? isActive ?? null : null
	};
}
/** The host of an origin; empty where it is none of the network's. */
function hostOf(origin) {
	try {
		return /^(http|ws)s?:/.test(origin) ? new URL(origin).hostname : "";
	} catch {
		return "";
	}
}
// src/inventory/observe/list-kept.ts
/** How long a store may take to answer, in milliseconds: a page can have put anything in its place. */
var PATIENCE = 2e3;
/** What the browser lists at once. Never throws. */
function listAtOnce() {
	const host = location.hostname;
	return [...cookieText().split(/; ?/).filter(Boolean).map((pair) => pair.includes("=") ? pair.replace(/=.*/s, "") : "").map((name) => ({
		kind: "cookie",
		name,
		host,
		seconds: null
	})), ...["localStorage", "sessionStorage"].flatMap((kind) => namesAtOnce(kind).map((name) => ({
		kind,
		name,
		host,
		seconds: lastingOf(kind)
	})))].flatMap(known);
}
/** The kinds that the browser lists after a while, and those that it refused to list. Never rejects. */
async function listLater() {
	const failed = [];
	const host = location.hostname;
	const store = globalThis.cookieStore;
	const ask = async (kind, list) => {
		try {
			return await Promise.race([list(), new Promise((_, reject) => setTimeout(() => reject(/* @__PURE__ */ new Error("no answer")), PATIENCE))]);
		} catch {
			failed.push(kind);
			return [];
		}
	};
	const [cookies, databases, buckets, workers] = await Promise.all([
		store ? ask("cookie", () => store.getAll()) : [],
		ask("indexedDB", () => indexedDB.databases()),
		isSecureContext ? ask("cacheStorage", () => caches.keys()) : [],
		ask("serviceWorker", registrations)
	]);
	const kept = [
		...cookies.map(({ name = "", domain, expires }) => ({
			kind: "cookie",
			name,
			host: domain?.replace(/^\./, "") || host,
			seconds: expires === void 0 ? null : expires ? Math.max(1, Math.round((expires - Date.now()) / 1e3)) : 0
		})),
		...databases.map(({ name = "" }) => ({
			kind: "indexedDB",
			name,
			host,
			seconds: Infinity
		})),
		...buckets.map((name) => ({
			kind: "cacheStorage",
			name,
			host,
			seconds: Infinity
		})),
		...workers.map((worker) => ({
			kind: "serviceWorker",
			name: fileOf(worker),
			host,
			seconds: Infinity
		}))
	];
	const tellsOfCookies = cookies.some(({ expires }) => expires !== void 0);
	return {
		kept: kept.flatMap(known),
		failed,
		tellsOfCookies: tellsOfCookies || !!store && !cookies.length
	};
}
/** What of theirs is listed; none where it is ours. */
function known(kept) {
	return OURS.test(kept.name) ? [] : [{
		...kept,
		name: shortName(kept.name)
	}];
}
/** A service worker has no name: an annex calls it by its file. */
function fileOf({ active, waiting, installing, scope }) {
	return new URL((active ?? waiting ?? installing)?.scriptURL ?? scope).pathname;
}
// src/inventory/observe/observe-requests.ts
/** Puts together who was asked for what: each host and kind once for each way in which it came out. */
function observeRequests({ hooks, timeline, elements, stopped }) {
	const is = (one, other) => one.kind === other.kind && one.host === other.host;
	const isNow = (one, other) => is(one, other) && one.evidence.stage === other.evidence.stage;
	const refusals = hooks.filter(({ outcome }) => outcome === "stopped");
	const unseen = stopped.filter((one) => one.outcome === "fetched" || one.evidence.how === "violation" || !refusals.some((other) => isNow(one, other)));
	const refused = [...refusals, ...unseen];
	const isSent = (one) => !stopped.some((other) => other.evidence.how === "violation" && is(one, other));
	const sent = timeline.filter(isSent);
	const isLoaded = (one) => one.kind !== "style" || [...sent, ...elements].some((other) => is(one, other));
	const passed = hooks.filter((one) => one.outcome === "stored" && isLoaded(one) && isSent(one));
	const asked = sent.map((one) => refused.some((other) => isNow(one, other)) && !passed.some((other) => isNow(one, other)) ? {
		...one,
		outcome: "fetched"
	} : one);
	const fetched = [...asked, ...refused].filter(({ outcome }) => outcome === "fetched");
	const held = refused.map((one) => fetched.some((other) => isNow(one, other)) ? {
		...one,
		outcome: "fetched"
	} : one);
	const all = [
		...passed,
		...held,
		...asked
	];
	const shown = elements.filter((one) => !all.some((other) => is(one, other)));
	const groups = /* @__PURE__ */ new Map();
	for (const one of [...all, ...shown]) {
		const key = `${one.kind} ${one.host} ${one.outcome}`;
		groups.set(key, [...groups.get(key) ?? [], one]);
	}
	return [...groups.values()].map((group) => {
		const [{ kind, host, outcome }] = group;
		return {
			kind,
			name: host,
			host,
			seconds: null,
			outcome,
			isThere: null,
			count: countOf(group),
			evidence: firstOfEach(group.map(({ evidence }) => evidence))
		};
	});
}
/** How often: what saw the most, since each sees the same from its own side. */
function countOf(group) {
	const counts = /* @__PURE__ */ new Map();
	for (const { count, evidence } of group) counts.set(evidence.how, (counts.get(evidence.how) ?? 0) + count);
	return Math.max(...counts.values());
}
// src/inventory/observe/page-elements.ts
/** What loads by itself; what is marked waits, and `nomodule` is for browsers that are too old for us. */
var LOADING = ":is(script:not([nomodule]),iframe,frame,img,embed,video,audio,source,track,input[type=image])[src]:not([data-consent]), object[data]:not([data-consent]), link:is([rel~=stylesheet],[rel~=icon],[rel~=preload],[rel~=modulepreload],[rel~=manifest])[href]:not([data-consent])";
/** How many elements are looked at in a page or frame. */
var MOST$4 = 5e3;
/** The elements of a page or frame that have something loaded from a host that is not its own. */
function elementsIn({ window: realm, frame }, isOwn) {
	const { document } = realm;
	const base = Reflect.get(realm.Node.prototype, "baseURI", document);
	const all = realm.Document.prototype.querySelectorAll.call(document, LOADING);
	const elements = [];
	let byExtensions = 0;
	for (const element of [...all].slice(0, MOST$4)) {
		const get = (name) => realm.Element.prototype.getAttribute.call(element, name);
		if (element.localName === "script" && !/^module$|(java|ecma)script$/i.test(get("type") || "module")) continue;
		try {
			const address = get("src") ?? get("data") ?? get("href") ?? "";
			const url = new URL(address, base);
			if (EXTENSION.test(url.protocol)) byExtensions++;
			if (!/^https?:$/.test(url.protocol) || isOwn(url)) continue;
			elements.push({
				kind: requestKind(element.localName, url.pathname),
				host: url.hostname,
				frame
			});
		} catch {}
	}
	return {
		elements,
		byExtensions,
		lost: Math.max(0, all.length - MOST$4)
	};
}
// src/inventory/observe/realms.ts
/** How deep and how many frames are looked into: a page can nest them without end. */
var MOST$3 = 100;
/** Finds them. Never throws. */
function realmsHere() {
	const realms = [{
		window,
		frame: null
	}];
	let foreign = 0;
	let lost = 0;
	for (const { window: realm } of realms) for (let index = 0; index < realm.length; index++) {
		if (realms.length >= MOST$3) {
			lost += realm.length - index;
			break;
		}
		try {
			const inner = realm[index];
			realms.push({
				window: inner,
				frame: bare(inner.document.location.href)
			});
		} catch {
			foreign++;
		}
	}
	return {
		realms,
		foreign,
		lost
	};
}
// src/inventory/observe/stopped-requests.ts
/** What the gate holds and what policies stopped, of hosts that are not the site's own. */
function stoppedRequests(held, violations, { isOwn, stageAt }) {
	const found = [];
	const page = bare(location.href);
	const add = (address, what, more) => {
		try {
			const url = new URL(address);
			if (!/^(http|ws)s?:$/.test(url.protocol) || isOwn(url)) return;
			const { outcome, how = "gate", who = null, line = null, when = performance.now() } = more;
			if (EXTENSION.test(who ?? "")) return;
			const evidence = {
				how,
				who: who && bare(who) !== page ? bare(who) : null,
				line,
				page,
				frame: null,
				when,
				stage: stageAt(when)
			};
			const request = {
				kind: requestKind(what, url.pathname),
				host: url.hostname,
				outcome,
				count: 1,
				evidence
			};
			const isKnown = ({ kind, host, evidence: { how: by } }) => how === "violation" && by === how && kind === request.kind && host === request.host;
			if (!found.some(isKnown)) found.push(request);
		} catch {}
	};
	for (const { what, url, outcome, why, who, when } of held) {
		if (!/^(stopped|fetched)$/.test(outcome) || url === null) continue;
		add(url, what, {
			outcome,
			how: why === "policy of the page" ? "violation" : "gate",
			who,
			when
		});
	}
	for (const { blockedURL = "", effectiveDirective = "", sourceFile, lineNumber } of violations) add(blockedURL, effectiveDirective, {
		outcome: "stopped",
		how: "violation",
		who: sourceFile ?? null,
		line: lineNumber ?? null
	});
	return found;
}
// src/inventory/observe/watch-timeline.ts
/** How many kinds and hosts are kept apart. */
var MOST$2 = 2e3;
/** Reads the lists as they grow: what they say is put together at once, so that a page with thousands of requests costs no memory. */
function createTimeline({ isOwn, stageAt }) {
	const found = /* @__PURE__ */ new Map();
	const observers = /* @__PURE__ */ new Map();
	const totals = {
		dropped: 0,
		lost: 0,
		byExtensions: 0
	};
	function add(entry, { window: realm, frame }) {
		const url = new URL(entry.name);
		if (EXTENSION.test(entry.name)) {
			totals.byExtensions++;
			return;
		}
		if (!/^(http|ws)s?:$/.test(url.protocol) || isOwn(url)) return;
		const when = entry.startTime + realm.performance.timeOrigin - performance.timeOrigin;
		const kind = requestKind(entry.initiatorType, url.pathname);
		const stage = stageAt(when);
		const key = `${kind} ${stage} ${url.hostname}`;
		const known = found.get(key);
		if (known) known.count++;
		else if (found.size >= MOST$2) totals.lost++;
		else {
			const evidence = {
				how: "timeline",
				who: null,
				line: null,
				page: bare(location.href),
				frame,
				when,
				stage
			};
			found.set(key, {
				kind,
				host: url.hostname,
				outcome: "stored",
				count: 1,
				evidence
			});
		}
	}
	return {
		watch(realm) {
			const { window: inner } = realm;
			if (observers.has(inner.document)) return;
			const take = (entries) => {
				for (const entry of entries) try {
					add(entry, realm);
				} catch {}
			};
			try {
				const observer = new inner.PerformanceObserver((list, _, options) => {
					const { droppedEntriesCount = 0 } = options ?? {};
					totals.dropped += droppedEntriesCount;
					take(list.getEntries());
				});
				observer.observe({
					type: "resource",
					buffered: true
				});
				take(observer.takeRecords());
				observers.set(inner.document, () => {
					take(observer.takeRecords());
					observer.disconnect();
				});
			} catch {
				observers.set(inner.document, () => {});
			}
		},
		requests: () => [...found.values()],
		get dropped() {
			return totals.dropped;
		},
		get lost() {
			return totals.lost;
		},
		get byExtensions() {
			return totals.byExtensions;
		},
		stop: () => observers.forEach((end) => end())
	};
}
// src/inventory/observe/watch-violations.ts
/** How many are kept: a page that breaks its own policy may do so without end. */
var MOST$1 = 500;
/** Gathers what policies stopped, before this too as far as the browser still knows. */
function watchViolations() {
	const found = [];
	let lost = 0;
	const add = (violation) => {
		if (violation.disposition !== "enforce") return;
		if (found.length < MOST$1) found.push(violation);
		else lost++;
	};
	return {
		found,
		get lost() {
			return lost;
		},
		stop: watch(add)
	};
}
function watch(add) {
	try {
		const observer = new ReportingObserver((reports) => {
			for (const { body } of reports) add(body ?? {});
		}, {
			types: ["csp-violation"],
			buffered: true
		});
		observer.observe();
		return () => observer.disconnect();
	} catch {
		return listen("securitypolicyviolation", (violation) => {
			const { blockedURI, effectiveDirective, sourceFile, lineNumber, disposition } = violation;
			add({
				blockedURL: blockedURI,
				effectiveDirective,
				sourceFile,
				lineNumber,
				disposition
			});
		});
	}
}
// src/inventory/observe/watch-page.ts
/** How many observations are given. */
var MOST = 3e3;
/** Where our lazy files are: this is one of them, unless the site's bundler has put it elsewhere. */
var FOLDER = /^(.*\/)inventory\.js$/.exec(import.meta.url)?.[1] ?? "";
/** Begins to look at this page. */
function watchPage(visit) {
	const { sights, declared } = visit;
	const { ownersOf } = createUrlOwners(declared, location.hostname);
	const isOwn = (url) => ownersOf(url).includes("*");
	const stageAt = createStageAt(sights);
	const timeline = createTimeline({
		isOwn,
		stageAt
	});
	const violations = watchViolations();
	const firstSights = /* @__PURE__ */ new Map();
	let later = {
		kept: [],
		failed: [],
		tellsOfCookies: true
	};
	/** How something is known that nobody was seen to write: since somebody looked. */
	function firstSight(key) {
		const when = performance.now();
		const known = firstSights.get(key) ?? {
			how: "store",
			who: null,
			line: null,
			page: bare(location.href),
			frame: null,
			when,
			stage: stageAt(when)
		};
		firstSights.set(key, known);
		return known;
	}
	function requestsOf(elements) {
		const when = performance.now();
		const evidence = {
			how: "document",
			who: null,
			line: null,
			page: bare(location.href),
			when
		};
		return elements.map(({ kind, host, frame }) => ({
			kind,
			host,
			outcome: "stored",
			count: 1,
			evidence: {
				...evidence,
				frame,
				stage: stageAt(when)
			}
		}));
	}
	const watch = () => realmsHere().realms.forEach(timeline.watch);
	watch();
	return {
		async look() {
			watch();
			later = await listLater();
		},
		seen() {
			const read = readSights(sights, FOLDER);
			const { realms, foreign, lost } = realmsHere();
			realms.forEach(timeline.watch);
			const looked = realms.map((realm) => elementsIn(realm, isOwn));
			const held = visit.held?.() ?? [];
			const isTheirs = (kind, name) => !read.ofExtensions.has(`${kind} ${name}`);
			const removed = held.filter(({ outcome }) => outcome === "removed");
			const all = [...observeEntries({
				writes: read.writes,
				kept: keptNow(later.kept).filter(({ kind, name }) => isTheirs(kind, name)),
				removed: new Set(removed.map(({ what, url }) => `${what} ${url ?? ""}`)),
				firstSight,
				host: location.hostname,
				path: location.pathname,
				now: performance.now()
			}), ...observeRequests({
				hooks: read.requests.filter(({ host }) => !isOwn(new URL(`https://${host}`))),
				timeline: timeline.requests().filter(({ kind, host }) => isTheirs(kind, host)),
				elements: requestsOf(looked.flatMap(({ elements }) => elements)),
				stopped: stoppedRequests(held, violations.found, {
					isOwn,
					stageAt
				})
			})];
			return {
				stages: read.stages,
				observed: all.slice(0, MOST),
				gaps: {
					lost: sights.lost + timeline.lost + violations.lost,
					leftOut: Math.max(0, all.length - MOST) + lost + sum(looked.map((one) => one.lost)),
					dropped: timeline.dropped,
					byExtensions: read.byExtensions + timeline.byExtensions + sum(looked.map(({ byExtensions }) => byExtensions)),
					withoutStack: read.withoutStack,
					foreignFrames: foreign,
					failed: later.failed,
					tellsOfCookies: later.tellsOfCookies
				}
			};
		},
		stop() {
			timeline.stop();
			violations.stop();
		}
	};
}
var sum = (numbers) => numbers.reduce((total, next) => total + next, 0);
/** What is stored now: what is listed at once, with what a cookie store told of it. */
function keptNow(later) {
	const now = listAtOnce();
	const isThere = (one) => now.some(({ kind, name }) => kind === one.kind && name === one.name);
	const told = later.filter((one) => one.kind !== "cookie" || isThere(one));
	const isTold = (one) => told.some(({ kind, name }) => kind === one.kind && name === one.name);
	return [...now.filter((one) => !isTold(one)), ...told];
}
// src/inventory/inventory-file.ts
/** Which page this is, among those that one tab shows. */
var PAGE = `${performance.timeOrigin} ${location.pathname}`.slice(0, 200);
var watches = /* @__PURE__ */ new WeakMap();
/** What ends the keeping, where it goes on. */
var keepings = /* @__PURE__ */ new WeakMap();
/** How long the browser may take to tell what it had noted before, in milliseconds. */
var A_MOMENT = 50;
/** All that was seen here, and in the pages before where that is kept, held against the whole manifest. Never rejects. */
async function takeInventory(visit) {
	const errors = [];
	const attempt = async (work) => {
		try {
			return await work();
		} catch (error) {
			errors.push(error);
			return;
		}
	};
	const isFirst = !watches.has(visit);
	await attempt(() => watchOf(visit).look());
	if (isFirst) await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
	const now = await attempt(() => watchOf(visit).seen());
	const earlier = isKept() ? await attempt(() => readEarlier(PAGE)) : void 0;
	const here = {
		stages: now?.stages ?? [],
		observed: now?.observed ?? []
	};
	const shown = (earlier && await attempt(() => mergeSeen(earlier, here))) ?? here;
	const left = readEvidence(readRecord())?.left;
	const seen = {
		host: location.hostname,
		...shown,
		...left && { left: [...left] }
	};
	const manifest = await attempt(() => wholeManifest(visit.source)) ?? {};
	const findings = await attempt(() => compare(manifest, seen)) ?? [];
	const { lang, options } = visit;
	const limits = limitsOf({
		...now?.gaps,
		lang,
		level: options.level ?? "guard",
		full: earlier?.full ?? 0,
		errors
	});
	return {
		...seen,
		findings,
		limits
	};
}
/** Keeps what is seen from page to page, in this tab, until it is ended. Only where somebody asked for it. */
function beginInventory(visit) {
	if (!isKept()) beginKeeping(PAGE);
	goOn(visit);
}
/** Ends that, and forgets what was kept. */
function endInventory(visit) {
	keepings.get(visit)?.();
	keepings.delete(visit);
	endKeeping();
}
/** Goes on with it on this page; returns the function that stops that and forgets nothing. */
function goOn(visit) {
	keepings.get(visit)?.();
	const watch = watchOf(visit);
	const keep = () => {
		if (isKept()) keepPage(PAGE, watch.seen());
	};
	watch.look().then(() => watch.seen()).catch(() => {});
	const stops = [listen("pagehide", keep), visit.choice.onChange(keep)];
	const stop = () => stops.forEach((end) => end());
	keepings.set(visit, stop);
	return stop;
}
function watchOf(visit) {
	const watch = watches.get(visit) ?? watchPage(visit);
	watches.set(visit, watch);
	return watch;
}
export { beginInventory, endInventory, goOn, takeInventory };
