import { i as readRecord, t as cookieText } from "./cookies.js";
import { t as listen } from "./listen.js";
import { t as wholeManifest } from "./whole-manifest.js";
import { n as readEvidence } from "./receipt.js";
import { t as compare } from "./compare.js";
import { t as isWithin } from "./is-within.js";
import { t as reaches } from "./reaches.js";
import { t as fill } from "./fill.js";
import { t as baseLanguage } from "./text-in.js";
import { r as createUrlOwners } from "./name-owners.js";
import { t as namesAtOnce } from "./stored-names.js";
import { a as OURS, i as EXTENSION } from "./lifetime.js";
// src/inventory/observe/folder-of.ts
/** The path of a cookie that was written without one: the folder of its page. */
function folderOf(address) {
	return new URL(address).pathname.replace(/\/[^/]*$/, "") || "/";
}
// src/inventory/observe/gaps.ts
/** Adds up what several pages could not see. */
function addGaps(one = {}, other = {}) {
	const sum = (name) => (Number(one[name]) || 0) + (Number(other[name]) || 0);
	return {
		lost: sum("lost"),
		leftOut: sum("leftOut"),
		unheld: sum("unheld"),
		dropped: sum("dropped"),
		byExtensions: sum("byExtensions"),
		withoutCaller: sum("withoutCaller"),
		foreignFrames: sum("foreignFrames"),
		failed: [.../* @__PURE__ */ new Set([...one.failed ?? [], ...other.failed ?? []])],
		tellsOfCookies: one.tellsOfCookies !== false && other.tellsOfCookies !== false,
		bundle: String(one.bundle || other.bundle || "")
	};
}
// src/inventory/observe/observe-entries.ts
/** Puts together what was written and what is stored: each entry once, and what was refused apart. */
function observeEntries(seen) {
	const writes = group(seen.writes);
	const kept = group(seen.kept);
	return [.../* @__PURE__ */ new Set([...writes.keys(), ...kept.keys()])].flatMap((key) => {
		const all = writes.get(key) ?? [];
		const refused = all.filter(({ isRefused }) => isRefused);
		const written = all.filter(({ isRefused }) => !isRefused);
		const stored = kept.get(key) ?? [];
		return [
			...refused.length ? [observation(seen, refused, {
				outcome: "stopped",
				isThere: false,
				why: seen.whys.get(key)
			})] : [],
			...stored.map((one, index) => {
				const own = written.filter((write) => placeOf(write, stored) === index);
				return own.length ? observation(seen, own, {
					outcome: "stored",
					isThere: true,
					stored: one
				}) : asStored(one, seen.firstSight(`${key} ${one.host}`));
			}),
			...written.length && !stored.length ? [observation(seen, written, fateOf(seen, written))] : []
		];
	});
}
function group(items) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = `${item.kind} ${item.name}`;
		groups.set(key, [...groups.get(key) ?? [], item]);
	}
	return groups;
}
/** Which of several with one name a write is for: by its domain, then by its path, else the first. */
function placeOf(write, stored) {
	const ofDomain = stored.filter(({ host }) => host === write.domain);
	const near = ofDomain.length ? ofDomain : stored;
	const own = near.find(({ path }) => path === write.path) ?? near[0];
	return stored.findIndex((one) => one === own);
}
function asStored({ path, ...kept }, evidence) {
	return {
		...kept,
		outcome: "stored",
		isThere: true,
		count: 1,
		evidence: [evidence],
		...path && { path }
	};
}
function observation({ host }, writes, { stored, why, ...fate }) {
	const [first] = writes;
	const domain = writes.map((one) => one.domain).filter(Boolean).pop();
	const isOwn = domain !== void 0 && reaches(domain, host);
	const path = stored?.path ?? writes.map((one) => one.path).findLast(Boolean);
	const lifetimes = writes.map(({ seconds }) => seconds).filter((seconds) => seconds !== null);
	return {
		kind: first.kind,
		name: first.name,
		host: stored && stored.host !== host ? stored.host : domain !== void 0 && isOwn ? domain : host,
		seconds: lifetimes.length ? Math.max(...lifetimes) : stored?.seconds ?? null,
		...fate,
		count: writes.reduce((sum, { count }) => sum + count, 0),
		evidence: firstOfEach(writes.map(({ evidence }) => evidence)),
		...path && fate.outcome !== "stopped" && { path },
		...why && { why }
	};
}
/** What became of something that was written and is not there. */
function fateOf({ removed, path, now }, writes) {
	const [{ kind, name }] = writes;
	const isElsewhere = (one) => one.path.startsWith("/") && !isWithin(path, one.path);
	if (writes.every(isElsewhere)) return {
		outcome: "stored",
		isThere: null
	};
	const hasEnded = ({ seconds, evidence }) => seconds !== null && seconds > 0 && evidence.when + seconds * 1e3 < now;
	return {
		outcome: removed.has(`${kind} ${name}`) || writes.some(hasEnded) ? "stored" : "transient",
		isThere: false
	};
}
/** The first sights in each stage, each way of seeing and each who once. */
function firstOfEach(evidence) {
	const known = /* @__PURE__ */ new Set();
	return evidence.filter(({ stage, how, page, who }) => {
		const key = `${stage} ${how} ${page} ${who ?? ""}`;
		return !known.has(key) && known.add(key);
	});
}
// src/inventory/observe/merge-seen.ts
/** How many sights of one thing are kept over the pages of a stage. */
var MOST$5 = 20;
/**
* Joins what a later page showed to what was shown before it: each thing once, whatever is there by its last sight.
* @param path of the later page: it says nothing of cookies that are kept for another. Default: it sees them all.
*/
function mergeSeen(before, after, path = "") {
	const last = before.stages[before.stages.length - 1];
	const [first, ...others] = after.stages;
	const goesOn = !!last && !!first && first.by === null && isLike(last, first);
	const offset = before.stages.length - (goesOn ? 1 : 0);
	const merged = new Map(before.observed.map((one) => [keyOf(one), {
		...one,
		isThere: isStillThere(one, path)
	}]));
	for (const one of after.observed.map((later) => withPath(later, before, path))) {
		const evidence = one.evidence.map((sight) => ({
			...sight,
			stage: sight.stage < 0 ? -1 : sight.stage + offset
		}));
		const known = merged.get(keyOf(one));
		merged.set(keyOf(one), {
			...one,
			seconds: one.seconds ?? known?.seconds ?? null,
			outcome: known?.outcome === "stored" ? "stored" : one.outcome,
			count: one.count + (known?.count ?? 0),
			evidence: fewOfEach(firstOfEach([...known?.evidence ?? [], ...evidence]))
		});
	}
	return {
		stages: goesOn ? [...before.stages, ...others] : [...before.stages, ...after.stages],
		observed: [...merged.values()],
		gaps: addGaps(before.gaps, after.gaps)
	};
}
/** The first in each stage: whoever looks at many pages before a choice still learns what came after it. */
function fewOfEach(evidence) {
	const counts = /* @__PURE__ */ new Map();
	return evidence.filter(({ stage }) => {
		const count = (counts.get(stage) ?? 0) + 1;
		counts.set(stage, count);
		return count <= MOST$5;
	});
}
function isLike(one, other) {
	return one.name === other.name && one.allowed.join() === other.allowed.join();
}
/** Whether something is there that a later page does not show: if it would show it, no; a request never is. */
function isStillThere({ kind, isThere, path, evidence }, here) {
	if (kind !== "cookie" || !here) return isThere === null ? null : false;
	if (path !== void 0) return isWithin(here, path) ? false : isThere;
	return evidence.some(({ page }) => isWithin(here, folderOf(page))) ? false : null;
}
/** A cookie that is listed without its path is the one that is known already, where that can be seen from here. */
function withPath(one, before, here) {
	if (one.kind !== "cookie" || one.path !== void 0 || !here) return one;
	const known = before.observed.find(({ kind, name, host, path }) => kind === one.kind && name === one.name && host === one.host && path && isWithin(here, path));
	return known?.path === void 0 ? one : {
		...one,
		path: known.path
	};
}
/** What happened and what was stopped stand apart, and so do cookies that are kept for other parts of the site. */
function keyOf({ kind, name, host, outcome, path = "/", heldFor = "" }) {
	return [
		kind,
		host,
		/stopped|fetched/.test(outcome) ? outcome : "",
		outcome === "stored" && path !== "/" ? path : "",
		heldFor,
		name
	].join(" ");
}
// src/inventory/observe/earlier-pages.ts
/** Where it is kept, in this tab alone: names and hosts, never a value. */
var KEY = "latchkey-inventory";
/** How much is kept, in characters. */
var ROOM = 4e5;
/** Of a page of which nothing is known. */
var NOTHING$1 = {
	stages: [],
	observed: []
};
/** Whether what is seen is kept from page to page. */
function isKept() {
	return readText() !== null;
}
/** What the pages before this one showed; nothing where none is kept, or it cannot be read. */
function readEarlier(page) {
	const kept = read();
	return {
		...kept.page === page ? kept.before : mergeSeen(kept.before, kept.last, pathOf(kept.page)),
		full: kept.full
	};
}
/** Keeps what this page showed with what is kept already, in place of what it showed before. */
function keepPage(page, shown) {
	const kept = read();
	const { full, ...before } = readEarlier(page);
	if (write({
		before,
		last: shown,
		page,
		full
	})) return;
	write({
		...kept,
		full: kept.full + 1
	});
}
/** Begins to keep it, with nothing. */
function beginKeeping(page) {
	write({
		before: NOTHING$1,
		last: NOTHING$1,
		page,
		full: 0
	});
}
function endKeeping() {
	try {
		sessionStorage.removeItem(KEY);
	} catch {}
}
/** The path of a page, which stands behind when it began. */
function pathOf(page) {
	return page.replace(/^\S* /, "");
}
function readText() {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return null;
	}
}
/** What is kept; begun anew where it is not what we wrote. */
function read() {
	try {
		const kept = JSON.parse(readText(), (_, value) => value === "until cleared" ? Infinity : value);
		const { before, last } = kept;
		mergeSeen(before, last, "/");
		return {
			before,
			last,
			page: String(kept.page),
			full: Number(kept.full) || 0
		};
	} catch {
		return {
			before: NOTHING$1,
			last: NOTHING$1,
			page: "",
			full: 0
		};
	}
}
function write(kept) {
	try {
		const text = JSON.stringify(kept, (_, value) => value === Infinity ? "until cleared" : value);
		if (text.length > ROOM) return false;
		sessionStorage.setItem(KEY, text);
		return true;
	} catch {
		return false;
	}
}
// src/words/cy/inventory-limits.ts
var inventoryLimits$1 = {
	httpOnly: "Nid yw cwcis y gall y gweinydd yn unig eu darllen (HttpOnly) yn y rhestr hon. Ni all unrhyw sgript eu gweld.",
	earlier: "Ni wyliwyd yr hyn a redodd cyn Latchkey ar dudalen. Mae’r hyn a adawodd ar ei ôl yn y rhestr, ond nid pwy a’i gwnaeth.",
	frames: "Nifer y fframiau o safleoedd eraill ar y tudalennau yr edrychwyd arnynt: {count}. Ni all neb weld o’r fan hon beth sy’n digwydd ynddynt.",
	workers: "Ni welir yr hyn y mae gweithwyr gwe yn gofyn amdano. O’r hyn y maent yn ei storio, dim ond yr hyn y mae’r porwr yn ei restru ar gyfer y dudalen a welir.",
	mark: "Ar y lefel “mark” dim ond o restr y porwr ei hun y gwyddom am geisiadau. Nid yw’n dweud pa sgript a ofynnodd, ac mae’n hepgor socedi ac atebion nad oes neb yn eu darllen. Defnyddiwch “guard” i’w gweld.",
	lost: "Nifer yr eitemau a ysgrifennwyd neu y gofynnwyd amdanynt nad oedd lle iddynt: {count}. Mae’r 1,000 cyntaf o bob tudalen yn y rhestr.",
	leftOut: "Nifer y pethau a welwyd ac a adawyd allan am fod gormod ohonynt: {count}.",
	dropped: "Nifer y ceisiadau yr oedd y porwr wedi’u hanghofio cyn i neb ofyn: {count}.",
	extensions: "Nifer y pethau a wnaeth estyniadau’r porwr hwn, sydd wedi’u gadael allan: {count}.",
	unheld: "Nifer y pethau wedi’u marcio sy’n aros ac nad oedd lle iddynt: {count}. Mae’r 500 cyntaf yn y rhestr.",
	callers: "Nifer y pethau na all neb ddweud pa sgript a’u gwnaeth: {count}. Maent yn y dudalen ei hun, mae’r dudalen yn cuddio hynny, neu mae gormod o ffwythiannau rhyngddynt.",
	bundle: "Mae Latchkey yn rhan o’r ffeil {file}. Mae’r hyn y mae cod arall yn y ffeil honno yn ei wneud yn y rhestr gydag enw’r ffeil, heb linell, ac felly hefyd yr hyn sydd yn y dudalen ei hun.",
	cookieStore: "Nid yw’r porwr hwn yn dweud am ba hyd y cedwir cwcis nac i ble maent yn perthyn. Mae’r rhestr yn dangos yr hyn y gofynnodd sgriptiau amdano.",
	failed: "Ni restrodd y porwr hwn: {list}.",
	full: "Nifer y troeon nad oedd lle i’r hyn a ddangosodd tudalen: {count}. Cadwch y rhestr a dechreuwch eto.",
	error: "Ni ellid edrych ar rywbeth: {error}."
};
// src/words/en/inventory-limits.ts
var inventoryLimits = {
	httpOnly: "Cookies that only the server can read (HttpOnly) are not in this list. No script can see them.",
	earlier: "What ran before Latchkey on a page was not watched. What it left behind is in the list, but not who did it.",
	frames: "Number of frames of other sites on the pages that were looked at: {count}. Nobody can see from here what happens in them.",
	workers: "What workers ask for is not seen. What they store is seen only as far as the browser lists it for the page.",
	mark: "At the level “mark” requests are known from the browser’s own list. It does not say which script asked, and it leaves out sockets and answers that nobody reads. Use “guard” to see them.",
	lost: "Number of writes and requests that there was no room for: {count}. The list has the first 1,000 of each page.",
	leftOut: "Number of things that were seen and left out because there were too many: {count}.",
	dropped: "Number of requests that the browser had forgotten before anybody asked: {count}.",
	extensions: "Number of things that extensions of this browser did, which are left out: {count}.",
	unheld: "Number of marked things that wait and that there was no room for: {count}. The list has the first 500.",
	callers: "Number of things of which nobody can tell which script did them: {count}. They are in the page itself, the page hides it, or too many functions stand between.",
	bundle: "Latchkey is part of the file {file}. What other code in that file does is in the list with the name of the file, without a line, and so is what is in the page itself.",
	cookieStore: "This browser does not say how long cookies are kept and where they belong. The list has what scripts asked for.",
	failed: "This browser did not list: {list}.",
	full: "Number of times that there was no room for what a page showed: {count}. Take the list away and begin again.",
	error: "Something could not be looked at: {error}."
};
// src/inventory/observe/limits-of.ts
/** What an inventory could not see, in sentences; in English where we do not speak the page's language. */
function limitsOf(unseen) {
	const words = baseLanguage(unseen.lang) === "cy" ? inventoryLimits$1 : inventoryLimits;
	const { failed = [], tellsOfCookies = true, bundle, errors, level } = unseen;
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
		...counted(words.unheld, unseen.unheld),
		...counted(words.callers, unseen.withoutCaller),
		...bundle ? [fill(words.bundle, { file: bundle })] : [],
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
function callerIn(error, ours) {
	const { places, pages, folder } = ours;
	const stack = placesIn(error);
	const caller = stack.find(({ address, line }) => {
		return !places.some((one) => address === one.address && (!pages.includes(address) || line === one.line)) && !isFile(address, folder);
	});
	const outermost = stack[stack.length - 1]?.address;
	const isInBundle = outermost !== void 0 && outermost === bundleOf(ours);
	return caller ?? (isInBundle ? {
		address: outermost,
		line: null
	} : void 0);
}
/** The file of the site that holds the head, which tells its code from ours by nothing; empty where there is none. */
function bundleOf({ places: [head], pages, folder }) {
	return !head || pages.includes(head.address) || isFile(head.address, folder) ? "" : head.address;
}
function isFile(address, folder) {
	return folder !== "" && address.startsWith(folder) && FILES.test(address.slice(folder.length));
}
// src/inventory/observe/document-addresses.ts
/**
* The addresses by which the scripts in this document are known: that from which it was fetched, whatever
* `history.pushState` has made of it since, and that of now.
*/
function documentAddresses() {
	const now = bare(location.href);
	try {
		const [entry] = performance.getEntriesByType("navigation");
		return entry ? [bare(entry.name), now] : [now];
	} catch {
		return [now];
	}
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
function readSights({ log, ownErrors }, folder) {
	const turns = log.filter(isTurn);
	const ours = {
		places: ownErrors.flatMap((error) => error ? placesIn(error).slice(0, 1) : []),
		pages: documentAddresses(),
		folder
	};
	const writes = [];
	const requests = [];
	let stage = -1;
	const ofExtensions = /* @__PURE__ */ new Set();
	let byExtensions = 0;
	let withoutCaller = 0;
	for (const entry of log) {
		if (isTurn(entry)) {
			stage++;
			continue;
		}
		const { what, name, id, count, when, errors, address, isFrame } = entry;
		if (OURS.test(name)) continue;
		const others = (errors.length ? errors.map((error) => callerIn(error, ours)) : [void 0]).filter((caller) => !EXTENSION.test(caller?.address ?? ""));
		if (!others.length || EXTENSION.test(name)) {
			byExtensions += count;
			ofExtensions.add(isEntry(what) ? `${what} ${shortName(name)}` : `${requestKind(what)} ${hostOf(name)}`);
			continue;
		}
		if (!others.some(Boolean)) withoutCaller += count;
		for (const [index, caller] of eachOnce(others).entries()) {
			const evidence = {
				how: "hook",
				who: caller?.address ?? null,
				line: caller?.line ?? null,
				page: bare(isFrame ? location.href : address),
				frame: isFrame ? bare(address) : null,
				when,
				stage: Math.max(stage, 0)
			};
			const times = index ? 0 : count;
			if (isEntry(what)) {
				const write = writeOf(entry, times, evidence);
				if (write) writes.push(write);
			} else {
				const host = hostOf(name);
				const outcome = id === void 0 ? "stored" : "stopped";
				if (host) requests.push({
					kind: requestKind(what),
					host,
					outcome,
					count: times,
					evidence
				});
			}
		}
	}
	for (const { kind, name } of writes) ofExtensions.delete(`${kind} ${name}`);
	for (const { kind, host } of requests) ofExtensions.delete(`${kind} ${host}`);
	return {
		stages: turns.map((turn) => stageOf(turn, ours)),
		writes,
		requests,
		byExtensions,
		ofExtensions,
		withoutCaller,
		bundle: bundleOf(ours)
	};
}
/** Makes the function that says in which stage something was, by the milliseconds since the page's start. */
function createStageAt({ log }) {
	let starts = [];
	let read = 0;
	return (when) => {
		if (read < log.length) starts = log.filter(isTurn).map((turn) => turn.when);
		read = log.length;
		return Math.max(0, starts.filter((start) => start <= when).length - 1);
	};
}
function isTurn(entry) {
	return "decision" in entry;
}
function isEntry(what) {
	return what === "cookie" || what in LASTING;
}
/** Those who did something, each file once; undefined is whoever nobody can tell. */
function eachOnce(callers) {
	const addresses = callers.map((caller) => caller?.address);
	return callers.filter((_, index) => addresses.indexOf(addresses[index]) === index);
}
/** What was written; null where it removes something. */
function writeOf({ what, name, id, attributes, when, address }, count, evidence) {
	const kind = what;
	const text = { ...cookieAttributes(attributes, performance.timeOrigin + when) };
	const isText = attributes !== "";
	if (isText && text.seconds < 0) return null;
	return {
		kind,
		name: isText && !/^[^;]*=/.test(attributes) ? "" : shortName(name),
		domain: text.domain,
		path: isText && !text.path.startsWith("/") ? folderOf(address) : text.path,
		seconds: isText ? text.seconds : lastingOf(kind),
		isRefused: id !== void 0,
		count,
		evidence
	};
}
function stageOf({ decision: { state, answers, allowed }, by, isActive, error }, ours) {
	const said = Object.values(answers);
	const name = state === "undecided" || !said.length ? "before-choice" : said.every((answer) => answer === "refused") ? "after-reject" : said.every((answer) => answer === "granted") ? "after-accept" : "after-choice";
	const caller = by === "api" ? callerIn(error, ours) : void 0;
	return {
		name,
		allowed: [...allowed],
		by: by ?? null,
		hadAction: by ? isActive ?? null : null,
		...by === "api" && {
			who: caller?.address ?? null,
			line: caller?.line ?? null
		}
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
/** The kinds that the browser lists at once, and refuses to. Never throws. */
function refusedAtOnce() {
	return [
		["cookie", () => document.cookie],
		["localStorage", () => localStorage.length],
		["sessionStorage", () => sessionStorage.length]
	].flatMap(([kind, read]) => {
		try {
			read();
			return [];
		} catch {
			return kind;
		}
	});
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
		ask("cacheStorage", () => caches.keys()),
		ask("serviceWorker", () => navigator.serviceWorker.getRegistrations())
	]);
	const kept = [
		...cookies.map(({ name = "", domain, path, expires }) => ({
			kind: "cookie",
			name,
			host: domain?.replace(/^\./, "") || host,
			seconds: expires === void 0 ? null : expires ? Math.max(1, Math.round((expires - Date.now()) / 1e3)) : 0,
			path: path ?? void 0
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
	const hasAnswered = !!store && !failed.includes("cookie");
	return {
		kept: kept.flatMap(known),
		failed: failed.filter((kind) => kind !== "cookie"),
		tellsOfCookies: tellsOfCookies || hasAnswered && !cookies.length
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
function observeRequests({ hooks, timeline, elements, stopped, isWhole }) {
	const is = (one, other) => one.kind === other.kind && one.host === other.host;
	const isNow = (one, other) => is(one, other) && one.evidence.stage === other.evidence.stage;
	const refusals = hooks.filter(({ outcome }) => outcome === "stopped");
	const unseen = stopped.filter((one) => one.outcome === "fetched" || one.evidence.how === "violation" || !refusals.some((other) => isNow(one, other)));
	const refused = [...refusals, ...unseen];
	const byPolicy = stopped.filter(({ evidence }) => evidence.how === "violation");
	const isSent = (one) => !byPolicy.some((other) => is(one, other)) || isWhole && hasOthers(one, byPolicy);
	const sent = timeline.filter(isSent);
	const isLoaded = (one) => one.kind !== "style" || [...sent, ...elements].some((other) => is(one, other));
	const passed = hooks.filter((one) => one.outcome === "stored" && isLoaded(one) && (isSent(one) || sent.some((other) => isNow(one, other))));
	const asked = sent.map((one) => refused.some((other) => other.evidence.how !== "violation" && isNow(one, other)) && !passed.some((other) => isNow(one, other)) ? {
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
		const key = `${one.kind} ${one.host} ${one.outcome} ${one.heldFor ?? ""}`;
		groups.set(key, [...groups.get(key) ?? [], one]);
	}
	return [...groups.values()].map((group) => {
		const [first] = group;
		const { kind, host, outcome, heldFor } = first;
		const why = outcome === "stored" ? void 0 : whyOf(stopped.filter((one) => is(one, first) && one.heldFor === heldFor));
		return {
			kind,
			name: host,
			host,
			seconds: null,
			outcome,
			isThere: null,
			count: countOf(group),
			evidence: firstOfEach(group.map(({ evidence }) => evidence)),
			...heldFor !== void 0 && { heldFor },
			...why && { why }
		};
	});
}
/** Whether any address was asked for that no policy stopped. */
function hasOthers({ addresses = /* @__PURE__ */ new Map(), host, kind }, byPolicy) {
	const stops = byPolicy.filter((one) => one.host === host);
	const isAll = (address) => new URL(address).pathname === "/";
	if (stops.some((one) => one.kind === kind && [...one.addresses?.keys() ?? []].some(isAll))) return false;
	return [...addresses.keys()].some((address) => !stops.some((one) => one.addresses?.has(address)));
}
/** Why something waits: first what no choice of the visitor would end. */
function whyOf(held) {
	const whys = held.flatMap(({ why }) => why ?? []);
	return whys.find((why) => why !== "not allowed yet") ?? whys[0];
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
/** What the gate holds, and what policies stopped of hosts that are not the site's own. */
function stoppedRequests(held, violations, { isOwn, stageAt, timesOf }) {
	const found = [];
	const page = bare(location.href);
	const pages = documentAddresses();
	function add(request, evidence, address = "") {
		const { how, who, stage, when } = evidence;
		if (EXTENSION.test(who ?? "")) return;
		const known = found.find((one) => how === "violation" && one.evidence.how === how && one.kind === request.kind && one.host === request.host && (one.evidence.stage === stage || stage < 0));
		known?.addresses?.set(address, when);
		if (known) return;
		const isInline = who !== null && pages.includes(bare(who));
		found.push({
			...request,
			count: 1,
			evidence: {
				...evidence,
				who: who && !isInline ? bare(who) : null,
				page,
				frame: null
			},
			...how === "violation" && { addresses: /* @__PURE__ */ new Map([[address, when]]) }
		});
	}
	for (const { what, url: address, id, outcome, why, who, when } of held) {
		if (outcome !== "stopped" && outcome !== "fetched" || what === "cookie" || lastingOf(what) !== null) continue;
		const url = address === null ? null : addressOf(address);
		const isTheirs = url && /^(http|ws)s?:$/.test(url.protocol) && !isOwn(url);
		const isPolicy = why === "policy of the page";
		if (!isTheirs && (isPolicy || url === void 0)) continue;
		const evidence = {
			how: isPolicy ? "violation" : "gate",
			who,
			line: null,
			when,
			stage: stageAt(when)
		};
		if (isTheirs) add({
			kind: requestKind(what, url.pathname),
			host: url.hostname,
			outcome,
			why
		}, evidence, bare(url.href));
		else add({
			kind: requestKind(what),
			host: location.hostname,
			outcome,
			heldFor: id,
			why
		}, evidence);
	}
	for (const { blockedURL, effectiveDirective, sourceFile, lineNumber, when, isEarly } of violations) {
		const url = addressOf(blockedURL);
		if (!url || !/^(http|ws)s?:$/.test(url.protocol) || isOwn(url)) continue;
		const address = bare(url.href);
		const request = {
			kind: requestKind(effectiveDirective, url.pathname),
			host: url.hostname,
			outcome: "stopped"
		};
		const by = {
			how: "violation",
			who: sourceFile,
			line: lineNumber
		};
		const times = timesOf(address);
		for (const time of times) add(request, {
			...by,
			when: time,
			stage: stageAt(time)
		}, address);
		const stage = isEarly && stageAt(when) > 0 ? -1 : stageAt(when);
		if (!times.length) add(request, {
			...by,
			when,
			stage
		}, address);
	}
	return found;
}
/** Undefined where it is none. */
function addressOf(text) {
	try {
		return new URL(text);
	} catch {
		return;
	}
}
// src/inventory/observe/watch-timeline.ts
/** How many kinds and hosts are kept apart. */
var MOST$2 = 2e3;
/** How many addresses are kept of all that was asked for: they tell what a policy stopped from what it let through. */
var MOST_ADDRESSES = 2e3;
/** Reads the lists as they grow: what they say is put together at once, so that a page with thousands of requests costs no memory. */
function createTimeline({ isOwn, stageAt }) {
	const found = /* @__PURE__ */ new Map();
	const observers = /* @__PURE__ */ new Map();
	const totals = {
		dropped: 0,
		lost: 0,
		byExtensions: 0,
		addresses: 0
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
		const address = bare(entry.name);
		const known = found.get(key);
		if (known) {
			known.count++;
			if (!known.addresses || known.addresses.has(address)) return;
			if (totals.addresses++ < MOST_ADDRESSES) known.addresses.set(address, when);
			else known.addresses = void 0;
		} else if (found.size >= MOST$2) totals.lost++;
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
			const addresses = /* @__PURE__ */ new Map([[address, when]]);
			found.set(key, {
				kind,
				host: url.hostname,
				outcome: "stored",
				count: 1,
				evidence,
				addresses
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
			let hasAnswered = false;
			try {
				const observer = new inner.PerformanceObserver((list, _, options) => {
					const { droppedEntriesCount = 0 } = options ?? {};
					hasAnswered = true;
					totals.dropped += droppedEntriesCount;
					take(list.getEntries());
				});
				observer.observe({
					type: "resource",
					buffered: true
				});
				observers.set(inner.document, {
					take() {
						if (hasAnswered) take(observer.takeRecords());
					},
					end() {
						take(observer.takeRecords());
						observer.disconnect();
					}
				});
			} catch {
				observers.set(inner.document, {
					take() {},
					end() {}
				});
			}
		},
		requests() {
			for (const { take } of observers.values()) take();
			return [...found.values()];
		},
		timesOf: (address) => [...found.values()].flatMap(({ addresses }) => addresses?.get(address) ?? []),
		get dropped() {
			return totals.dropped;
		},
		get lost() {
			return totals.lost;
		},
		get byExtensions() {
			return totals.byExtensions;
		},
		stop: () => observers.forEach(({ end }) => end())
	};
}
// src/inventory/observe/watch-violations.ts
/** How many are kept: a page that breaks its own policy may do so without end. */
var MOST$1 = 500;
/** Gathers what policies stopped, before this too as far as the browser still knows. */
function watchViolations() {
	const found = [];
	let lost = 0;
	const add = (report, isEarly) => {
		if (report.disposition !== "enforce") return;
		const { blockedURL = "", effectiveDirective = "", sourceFile, lineNumber } = report;
		const when = performance.now();
		const by = {
			sourceFile: sourceFile ?? null,
			lineNumber: lineNumber ?? null
		};
		if (found.length < MOST$1) found.push({
			blockedURL,
			effectiveDirective,
			...by,
			when,
			isEarly: !!isEarly
		});
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
		const take = (reports, isEarly) => {
			for (const { body } of reports) add(body ?? {}, isEarly);
		};
		const observer = new ReportingObserver((reports) => take(reports), {
			types: ["csp-violation"],
			buffered: true
		});
		observer.observe();
		take(observer.takeRecords(), true);
		return () => {
			take(observer.takeRecords());
			observer.disconnect();
		};
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
/** What was seen where `page.js` has not come. */
var NOTHING = {
	log: [],
	lost: 0,
	ownErrors: []
};
/** Begins to look at this page. */
function watchPage(visit) {
	const { seen: hooks = NOTHING, declared } = visit;
	const { ownersOf } = createUrlOwners(declared, location.hostname);
	const isOwn = (url) => ownersOf(url).includes("*");
	const stageAt = createStageAt(hooks);
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
	let isOver = false;
	const watch = () => {
		if (!isOver) realmsHere().realms.forEach(timeline.watch);
	};
	watch();
	return {
		async look() {
			watch();
			later = await listLater();
		},
		seen() {
			const read = readSights(hooks, FOLDER);
			const { realms, foreign, lost } = realmsHere();
			watch();
			const looked = realms.map((realm) => elementsIn(realm, isOwn));
			const held = visit.held?.() ?? [];
			const isTheirs = (kind, name) => !read.ofExtensions.has(`${kind} ${name}`);
			const removed = held.filter(({ outcome }) => outcome === "removed");
			const all = [...observeEntries({
				writes: read.writes,
				kept: keptNow(later.kept).filter(({ kind, name }) => isTheirs(kind, name)),
				removed: new Set(removed.map(nameOf)),
				whys: new Map(held.map((one) => [nameOf(one), one.why])),
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
					stageAt,
					timesOf: timeline.timesOf
				}),
				isWhole: violations.lost === 0
			})];
			return {
				stages: read.stages,
				observed: all.slice(0, MOST),
				gaps: {
					lost: hooks.lost + timeline.lost + violations.lost,
					leftOut: Math.max(0, all.length - MOST) + lost + sum(looked.map((one) => one.lost)),
					unheld: visit.unheld?.() ?? 0,
					dropped: timeline.dropped,
					byExtensions: read.byExtensions + timeline.byExtensions + sum(looked.map(({ byExtensions }) => byExtensions)),
					withoutCaller: read.withoutCaller,
					foreignFrames: foreign,
					failed: [...refusedAtOnce(), ...later.failed],
					tellsOfCookies: later.tellsOfCookies,
					bundle: read.bundle
				}
			};
		},
		stop() {
			isOver = true;
			timeline.stop();
			violations.stop();
		}
	};
}
/** Kind and name of an entry of which the gate has a record. */
var nameOf = ({ what, url }) => `${what} ${shortName(url ?? "")}`;
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
	const here = now ?? NOTHING$1;
	const { gaps = {}, ...shown } = (earlier && await attempt(() => mergeSeen(earlier, here, location.pathname))) ?? here;
	const left = readEvidence(readRecord())?.left;
	const { failed: unlisted } = gaps;
	const seen = {
		host: location.hostname,
		...shown,
		...left && { left: [...left] },
		...unlisted?.length && { unlisted }
	};
	const { source, load, lang, options } = visit;
	const manifest = await attempt(() => wholeManifest(source)) ?? {};
	const known = await attempt(() => load("known", {}.known));
	const findings = await attempt(() => compare(manifest, seen, { lookUp: known?.knownProducts })) ?? [];
	const limits = limitsOf({
		...gaps,
		lang,
		level: options.level,
		full: earlier?.full,
		errors
	});
	return {
		...seen,
		findings,
		limits
	};
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
/** Stands in a page for whoever looks after the site, and asked for it. */
async function showInventory(visit) {
	return (await loadPanel(visit)).showInventory(visit, collectorOf(visit));
}
/** Opens the panel. */
async function openInventory(visit) {
	return (await loadPanel(visit)).openInventory(visit, collectorOf(visit));
}
function loadPanel({ load }) {
	return load("inventory-panel", {}["inventory-panel"]);
}
function collectorOf(visit) {
	return {
		take: () => takeInventory(visit),
		isKept,
		keep() {
			if (!isKept()) beginKeeping(PAGE);
			visit.endWith?.(goOn(visit));
		},
		end() {
			keepings.get(visit)?.();
			keepings.delete(visit);
			endKeeping();
		}
	};
}
function watchOf(visit) {
	const known = watches.get(visit);
	if (known) return known;
	const watch = watchPage(visit);
	watches.set(visit, watch);
	visit.endWith?.(() => watch.stop());
	return watch;
}
export { goOn, openInventory, showInventory, takeInventory };
