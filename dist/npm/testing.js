import { r as createChoice, t as receiptOf } from "./parts/receipt.js";
import { i as readManifest } from "./parts/read-manifest.js";
import { t as native } from "./parts/natives.js";
import { t as compare } from "./parts/compare.js";
import { r as createUrlOwners } from "./parts/name-owners.js";
import { t as reaches } from "./parts/reaches.js";
// src/testing/place.ts
/** Where the head leaves the one instance. */
var INSTANCE = Symbol.for("latchkey");
/**
* Stands a Latchkey where hooks look for the one that runs, and has the document tell of it as it does of a real one.
* @returns the function that stops the telling.
*/
function takePlace(latchkey, onChange) {
	if (typeof document === "undefined") return () => {};
	const tell = (name, detail) => void native("dispatchEvent")(new CustomEvent(`latchkey:${name}`, { detail }));
	Object.assign(document, { [INSTANCE]: latchkey });
	tell("ready", latchkey);
	return onChange((decision) => tell("change", decision));
}
/** Takes it away, where it still stands. */
function leavePlace(latchkey) {
	if (typeof document === "undefined") return;
	const place = document;
	if (place[INSTANCE] === latchkey) delete place[INSTANCE];
}
// src/testing/fake-latchkey.ts
var UNSEEN = {
	host: "",
	stages: [],
	observed: [],
	findings: [],
	limits: ["A fake sees nothing."]
};
/**
* Makes a Latchkey for a test of a component, and stands it where hooks and elements look for the one that runs: until
* `stop()`, or until another takes its place. Choice, ids, records and receipts are the real ones, upon a record in
* memory. Nothing is held, stored or shown. Works in Node too, where there is no document to stand it on.
*
* @example
* const latchkey = createFakeLatchkey(manifest, { decided: { media: true } })
* render(<Film />)
* act(() => latchkey.reject())
* latchkey.stop()
*/
function createFakeLatchkey(manifest, { decided, gpc = false, lang = "en", inventory = UNSEEN, now = Date.now } = {}) {
	const declared = readManifest(manifest);
	let record;
	let by = null;
	let settingsOpened = 0;
	const choice = createChoice({
		declared,
		store: {
			read: () => record,
			write: (text) => void (record = text)
		},
		gpc,
		now
	});
	const { onChange } = choice;
	const follow = choice.onChange((_, method) => by = method);
	if (decided === "accepted") choice.accept("banner");
	else if (decided === "rejected") choice.reject("banner");
	else if (decided) choice.decide(decided, "panel");
	const members = {
		ready: Promise.resolve(),
		openSettings() {
			settingsOpened++;
			return Promise.resolve();
		},
		inventory: () => Promise.resolve(inventory),
		openInventory: () => Promise.resolve(),
		receipt() {
			const receipt = receiptOf(declared, choice.decision, record);
			return receipt && {
				...receipt,
				by,
				lang
			};
		},
		stop() {
			follow();
			stopTelling();
			leavePlace(fake);
		},
		get settingsOpened() {
			return settingsOpened;
		},
		get record() {
			return record;
		}
	};
	const fake = Object.defineProperties(choice, Object.getOwnPropertyDescriptors(members));
	const stopTelling = takePlace(fake, onChange);
	return fake;
}
// src/testing/seen-request.ts
/** Playwright's names of what is asked for; whatever is not here is `other`. */
var KINDS = {
	document: "frame",
	stylesheet: "style",
	image: "image",
	media: "media",
	font: "font",
	script: "script",
	xhr: "fetch",
	fetch: "fetch",
	ping: "beacon",
	beacon: "beacon",
	eventsource: "socket",
	websocket: "socket"
};
/** Reads what a page asked for; null where it is the page itself, or nothing that goes over the network. */
function seenRequest(request) {
	const url = webAddress(request.url());
	if (!url) return null;
	const frame = frameOf(request);
	const isDocument = request.resourceType() === "document" || request.isNavigationRequest();
	if (isDocument && !frame?.parentFrame()) return null;
	const asker = isDocument ? frame?.parentFrame() : frame;
	return {
		kind: isDocument ? "frame" : KINDS[request.resourceType()] ?? "other",
		url,
		frame: asker?.parentFrame() ? withoutQuery(asker.url()) : null,
		isStopped: false
	};
}
/** The frame of a request. */
function frameOf(request) {
	try {
		return request.frame();
	} catch {
		return null;
	}
}
/** An address that goes over the network. */
function webAddress(text) {
	try {
		const url = new URL(text);
		return /^(?:http|ws)s?:$/.test(url.protocol) ? url : null;
	} catch {
		return null;
	}
}
/** An address as evidence has it: queries and fragments may name visitors. */
function withoutQuery(address) {
	return address.replace(/[?#].*$/s, "");
}
// src/testing/check-options.ts
/** Throws where options would make a drive that learns nothing. Gives the one host that is driven. */
function checkOptions({ pages, manifest, quiet = 0, limit = 0, parallel = 1 }) {
	const wrong = pages.find((page) => !webAddress(page));
	if (wrong !== void 0) throw new Error(`latchkey: 'pages' should be whole addresses on the web, and has '${wrong}'.`);
	const hosts = new Set(pages.map((page) => new URL(page).hostname));
	const [driven = ""] = hosts;
	if (hosts.size !== 1) throw new Error(`latchkey: 'pages' should be addresses on one host, and has ${hosts.size} hosts. Drive each host on its own.`);
	if (typeof manifest !== "object" || !manifest) throw new Error(`latchkey: 'manifest' should be the manifest of the site, and is ${String(manifest)}. Is it imported by its name?`);
	for (const [name, number] of Object.entries({
		quiet,
		limit,
		parallel
	})) {
		if (number >= 0) continue;
		throw new Error(`latchkey: '${name}' should be a number that is not negative, and is ${String(number)}.`);
	}
	return driven;
}
// src/testing/answer-within.ts
/** An answer of a page; null where it gives none within a time: one that is busy or gone never does. */
async function answerWithin(answer, milliseconds) {
	let timer;
	const late = new Promise((resolve) => timer = setTimeout(() => resolve(null), milliseconds));
	try {
		return await Promise.race([answer.then((value) => ({ value })).catch(() => null), late]);
	} finally {
		clearTimeout(timer);
	}
}
// src/testing/ask-page.ts
var LATCHKEY = `document[Symbol.for('latchkey')]`;
var STATE = `(() => {
  const latchkey = ${LATCHKEY}
  // Its script may come still.
  if (!latchkey) return document.readyState === 'loading' ? undefined : null
  const receipt = latchkey.receipt()
  return {
    decision: latchkey.decision,
    by: receipt?.by ?? null,
    left: receipt?.left ?? [],
  }
})()`;
/** How long an inventory may take, in milliseconds. */
var PATIENCE$3 = 5e3;
/** How long it is waited before a page is asked again, in milliseconds. */
var STEP$2 = 50;
/** How long one answer is waited for, in milliseconds: a page that was cut off on its way never gives it. */
var ASK = 1e3;
/**
* Asks the Latchkey of a page for its decision; null where none runs. A page that is just being loaded is asked again, and
* one that never answers is an error: nothing is known of it.
* @param throwFault throws what is known to be wrong with the page: that says more than that it does not answer.
*/
async function askState(page, limit, throwFault) {
	const end = Date.now() + limit;
	do {
		throwFault();
		const answer = await answerWithin(page.evaluate(STATE), Math.min(ASK, end - Date.now()));
		if (answer && answer.value !== void 0) return answer.value;
		await new Promise((resolve) => setTimeout(resolve, STEP$2));
	} while (Date.now() < end);
	throwFault();
	throw new Error(`latchkey: ${page.url()} should answer within ${limit} ms, and does not. Does it load again and again, or is it busy?`);
}
/** Asks it for its inventory, which knows who did what; null where the page has none. */
async function askInventory(page) {
	return (await answerWithin(page.evaluate(`${LATCHKEY}?.inventory?.() ?? null`), PATIENCE$3))?.value ?? null;
}
// src/testing/check-page.ts
/** Throws for faults of the test, of the set-up or of the page, after which nothing that is seen could be believed. */
function checkPage(state, { url, gpc, expected, isDecided }) {
	const where = `latchkey: on ${url}`;
	if (!state) {
		if (!expected.switches.length) return;
		throw new Error(`${where} no Latchkey runs, and the manifest has something to choose. Put it on the page, or take the page out of 'pages'.`);
	}
	const { decision } = state;
	if (gpc && !decision.gpc) throw new Error(`${where} Latchkey did not see Global Privacy Control.`);
	if (isDecided) {
		if (decision.state === "decided") return;
		throw new Error(`${where} the visitor has decided, and is asked about ${said$1(decision.asks)} again. Is the record kept, and has every page the same manifest?`);
	}
	if (decision.state === "undecided" && !isSame$1(decision.asks, expected.decision.asks)) throw new Error(`${where} visitors are asked about ${said$1(decision.asks)}, and by the manifest that was given about ${said$1(expected.decision.asks)}. Give the manifest that the page has.`);
}
/** Whether two lists have the same ids. */
function isSame$1(some, others) {
	return some.length === others.length && some.every((one) => others.includes(one));
}
/** Ids as a message has them. */
function said$1(ids) {
	return ids.length ? ids.map((id) => `'${id}'`).join(", ") : "nothing";
}
// src/testing/expected-choice.ts
/** The choice of a visitor who was never there before. */
function expectedChoice(declared, gpc) {
	let record;
	const choice = createChoice({
		declared,
		store: {
			read: () => record,
			write: (text) => void (record = text)
		},
		gpc
	});
	const switches = [...declared.categories.values()].filter(({ kind }) => kind !== "none").map(({ id }) => id);
	return {
		get decision() {
			return choice.decision;
		},
		switches,
		decide(step) {
			if (typeof step === "string") choice[step]();
			else choice.decide(Object.fromEntries(switches.map((id) => [id, id === step.only])));
		}
	};
}
// src/testing/press-controls.ts
var BANNER = "#latchkey-banner";
var SETTINGS = "a[href$=\"#latchkey-settings\"]:visible, [data-latchkey=\"settings\"]:visible";
/**
* Decides as a visitor does: by real presses on the controls in the page, ours or those of a banner of the site's own
* with our hooks. No script of the page could do the same.
*/
async function pressControls(page, step, { switches, timeout }) {
	const press = (selector) => page.locator(selector).first().click({ timeout }).catch((error) => fail(page, selector, error));
	if (step === "accept" || step === "reject") return press(`${BANNER} [data-latchkey="${step}"]:visible`);
	if (step === "withdraw") {
		await press(SETTINGS);
		return press(`[data-latchkey="reject"]:visible`);
	}
	await press(`${BANNER} [data-latchkey="settings"]:visible`);
	for (const id of switches) {
		const selector = `input[name="latchkey-${id}"]:visible`;
		await page.locator(selector).first().setChecked(id === step.only, { timeout }).catch((error) => fail(page, selector, error));
	}
	return press("[data-latchkey=\"save\"]:visible");
}
function fail(page, selector, error) {
	throw new Error(`latchkey: on ${page.url()} nobody could press ${selector}. Is Latchkey there, is its banner or its settings in the page, and does nothing lie over them? ${String(error)}`);
}
// src/testing/stages.ts
/** Before a visitor has chosen. */
function firstStage({ allowed }, gpc) {
	return {
		name: "before-choice",
		allowed,
		by: null,
		hadAction: null,
		title: gpc ? "before any choice, with Global Privacy Control" : "before any choice"
	};
}
/** After one of our presses. */
function stageAfter(step, { allowed }) {
	const pressed = {
		allowed,
		hadAction: true
	};
	if (step === "accept") return {
		...pressed,
		name: "after-accept",
		by: "banner",
		title: "after Accept"
	};
	if (step === "reject") return {
		...pressed,
		name: "after-reject",
		by: "banner",
		title: "after Reject"
	};
	if (step === "withdraw") return {
		...pressed,
		name: "after-reject",
		by: "panel",
		title: "after accepting and then rejecting"
	};
	return {
		...pressed,
		name: "after-choice",
		by: "panel",
		title: `after allowing ${step.only} alone`
	};
}
/**
* After something in the page decided that was none of our presses.
* @param hadAction whether the visitor had done something in the document. The browser is of no use here: to ask a page
* counts as an action in it. Where the visitor had not, it was a script, whatever the page says.
*/
function stageFound({ decision, by }, hadAction) {
	const { allowed, time } = decision;
	const found = {
		name: "after-choice",
		allowed,
		hadAction
	};
	const isScript = hadAction === false;
	return time === null ? {
		...found,
		by: isScript ? "api" : "embed",
		title: "after something was allowed once"
	} : {
		...found,
		by: isScript ? "api" : by,
		title: "after something in the page decided"
	};
}
// src/testing/tell-of-leaving.ts
/** What browsers tell a page that is left, in their order. */
var LEAVE = `(() => {
  const own = (name, value) => Object.defineProperty(document, name, { get: () => value, configurable: true })
  dispatchEvent(new Event('beforeunload', { cancelable: true }))
  dispatchEvent(new PageTransitionEvent('pagehide'))
  own('visibilityState', 'hidden')
  own('hidden', true)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  dispatchEvent(new Event('unload'))
})()`;
/** How long a frame may take for it, in milliseconds. */
var PATIENCE$2 = 2e3;
/**
* Tells a page and its frames that they are being left, while they are there still. Browsers send what a page asks for in
* its last moment, and tell nobody who drives them: this way it is seen, with what is kept and by whom.
*/
async function tellOfLeaving(page) {
	await Promise.all(page.frames().map((frame) => answerWithin(frame.evaluate(LEAVE), PATIENCE$2)));
}
// src/testing/look-at-storage.ts
/** FNV-1a with 32 bits over UTF-16 units. Needs nothing around it: it runs in pages too, as text. */
function markOf(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return text.length + "." + (hash >>> 0).toString(36);
}
/** Names of all that a frame keeps but cookies, which the browser tells better. Values do not leave the page. */
var LOOK = `(async () => {
  const mark = ${String(markOf)}
  const entries = []
  const unlisted = []
  const add = (kind, name, mark = '') => entries.push({ kind, name, mark })
  const list = async (kind, work) => {
    try {
      await work()
    } catch {
      unlisted.push(kind)
    }
  }
  // Chromium refuses to name databases without an origin, and says so twice.
  if (origin !== 'null') {
    for (const kind of ['localStorage', 'sessionStorage']) {
      await list(kind, () => {
        for (const name of Object.keys(window[kind])) add(kind, name, mark(window[kind].getItem(name)))
      })
    }
    await list('indexedDB', async () => {
      for (const { name, version } of await indexedDB.databases()) add('indexedDB', name, '' + version)
    })
    // Neither is there in a page that is not secure: then nothing of it is kept.
    if ('caches' in window) await list('cacheStorage', async () => {
      for (const name of await caches.keys()) add('cacheStorage', name)
    })
    if ('serviceWorker' in navigator) await list('serviceWorker', async () => {
      for (const { active, waiting, installing, scope } of await navigator.serviceWorker.getRegistrations()) {
        add('serviceWorker', new URL((active ?? waiting ?? installing)?.scriptURL ?? scope).pathname)
      }
    })
  }
  // A frame without an address keeps what the page keeps that made it.
  return { host: origin === 'null' ? '' : new URL(origin).hostname, entries, unlisted }
})()`;
/** How long a frame may take to answer, in milliseconds: one that is busy or gone never does. */
var PATIENCE$1 = 2e3;
/** How long it is waited before it is asked again. */
var STEP$1 = 50;
/** The browser's cookies, HttpOnly ones and those of others too. */
async function lookAtCookies(context) {
	const now = Date.now() / 1e3;
	return (await context.cookies()).map(({ name, value, domain, path, expires, partitionKey }) => {
		const isSession = expires < 0;
		return {
			kind: "cookie",
			name,
			host: domain,
			seconds: isSession ? 0 : Math.max(Math.round(expires - now), 0),
			frame: null,
			key: JSON.stringify([
				"cookie",
				name,
				domain,
				path,
				partitionKey
			]),
			mark: markOf(JSON.stringify([value, isSession || Math.round(expires)]))
		};
	});
}
/** Everything that is stored for a visitor now: the browser's cookies, and what each frame keeps. */
async function lookAtStorage(context, page) {
	const found = /* @__PURE__ */ new Map();
	const silent = [];
	let unlisted = [];
	for (const frame of page.frames()) {
		const stored = await storedIn(frame, page);
		const address = frame.parentFrame() ? withoutQuery(frame.url()) : null;
		if (!stored && page.frames().includes(frame)) silent.push(withoutQuery(frame.url()));
		if (stored && address === null) unlisted = stored.unlisted;
		const { host, entries } = stored ?? {
			host: "",
			entries: []
		};
		for (const { kind, name, mark } of entries) {
			const key = JSON.stringify([
				kind,
				name,
				host
			]);
			if (found.has(key)) continue;
			const seconds = kind === "sessionStorage" ? 0 : Infinity;
			found.set(key, {
				kind,
				name,
				host,
				seconds,
				frame: address,
				key,
				mark
			});
		}
	}
	return {
		entries: [...await lookAtCookies(context), ...found.values()],
		silent,
		unlisted
	};
}
/** Asks a frame, and asks again where it was just being loaded; null where it does not answer. */
async function storedIn(frame, page) {
	const end = Date.now() + PATIENCE$1;
	do {
		const answer = await answerWithin(frame.evaluate(LOOK), end - Date.now());
		if (answer) return answer.value;
		await new Promise((resolve) => setTimeout(resolve, STEP$1));
	} while (Date.now() < end && page.frames().includes(frame));
	return null;
}
// src/testing/read-page.ts
/**
* Reads a page's inventory for what nobody else can tell. It adds to what was seen from outside, and takes nothing from
* it: the page may be the one that is wrong.
*/
function readPage(inventory, stages, liveHost) {
	const observed = (inventory?.observed ?? []).map((one) => ({
		...one,
		name: one.seconds === null && one.name === one.host ? liveHost(one.name) : one.name,
		host: liveHost(one.host)
	}));
	const find = ({ kind, name, host }) => observed.filter((one) => one.kind === kind && one.name === name && isNear(one.host, host));
	/** The page counts its own stages. */
	const stageOf = ({ stage }) => {
		const own = inventory?.stages[stage];
		const alike = stages.findLastIndex((one) => !!own && isSame(one.allowed, own.allowed));
		return alike === -1 ? stages.length - 1 : alike;
	};
	return {
		whoDid(what) {
			const [first] = find(what).flatMap(({ evidence }) => evidence.filter(({ who }) => who !== null));
			return first ? {
				who: first.who,
				line: first.line
			} : null;
		},
		besides: observed.filter(({ outcome }) => outcome === "transient" || outcome === "stopped").flatMap(({ kind, name, host, seconds, outcome, evidence }) => evidence.map((sight) => {
			return {
				kind,
				name,
				host,
				seconds,
				outcome,
				evidence: {
					...sight,
					stage: stageOf(sight)
				}
			};
		}))
	};
}
/** Whether a script of a page on one host may have done it: what a frame of others keeps by the same name is not its work. */
function isNear(one, other) {
	const [some, more] = [one, other].map((host) => `.${host.replace(/^\./, "")}`);
	return some.endsWith(more) || more.endsWith(some);
}
function isSame(some, others) {
	return some.length === others.length && some.every((one) => others.includes(one));
}
// src/testing/record-sights.ts
/** How many sights of one thing are kept in one stage: who did it on which page, not how often. */
var KEPT = 5;
/** Collects sights: each thing once, with the first sights in each stage. */
function recordSights() {
	const all = /* @__PURE__ */ new Map();
	return {
		add({ evidence, ...what }) {
			const key = JSON.stringify([
				what.kind,
				what.name,
				what.host,
				what.outcome
			]);
			const known = all.get(key);
			if (!known) {
				all.set(key, {
					...what,
					isThere: null,
					count: 1,
					evidence: [evidence]
				});
				return;
			}
			known.count++;
			known.seconds = longest(known.seconds, what.seconds);
			const alike = known.evidence.filter(({ stage }) => stage === evidence.stage);
			if (alike.every((one) => one.who !== evidence.who || one.page !== evidence.page) && alike.length < KEPT) known.evidence.push(evidence);
		},
		look(isThere) {
			for (const one of all.values()) if (one.seconds !== null) one.isThere = isThere(one);
		},
		observed: () => [...all.values()]
	};
}
/** Joins what several visitors saw. What is there in the end, the last of them says. */
function joinObserved(lists) {
	const joined = /* @__PURE__ */ new Map();
	for (const one of lists.flat()) {
		const whole = JSON.stringify([
			one.kind,
			one.name,
			one.host,
			one.outcome
		]);
		const known = joined.get(whole);
		joined.set(whole, {
			...one,
			...known && {
				seconds: longest(known.seconds, one.seconds),
				count: known.count + one.count,
				evidence: [...known.evidence, ...one.evidence]
			}
		});
	}
	const key = ({ kind, name, host }) => JSON.stringify([
		kind,
		name,
		host
	]);
	const there = new Set(lists.at(-1)?.filter(({ isThere }) => isThere).map(key));
	return [...joined.values()].map((one) => ({
		...one,
		isThere: one.seconds === null ? null : there.has(key(one))
	}));
}
function longest(one, other) {
	return one === null || other === null ? one ?? other : Math.max(one, other);
}
// src/testing/watch-loads.ts
/** Something newer took its place, or it was a file to save: the page that stands there is whole. */
var REPLACED = /ERR_ABORTED|NS_BINDING_ABORTED|cancelled|interrupted/i;
/** Watches whether pages come whole: also those that load by themselves, as after a decision, which nobody waits for. */
function watchLoads(context, page) {
	let fault = null;
	const isPage = (request) => request.isNavigationRequest() && frameOf(request) === page.mainFrame();
	context.on("response", (response) => {
		const request = response.request();
		if (!isPage(request) || response.status() < 400) return;
		fault ?? (fault = `${withoutQuery(response.url())} answers with ${response.status()}.`);
	});
	context.on("requestfailed", (request) => {
		const why = request.failure()?.errorText ?? "";
		if (!isPage(request) || REPLACED.test(why)) return;
		fault ?? (fault = `${withoutQuery(request.url())} did not come whole: ${why}.`);
	});
	return { takeFault() {
		const told = fault;
		fault = null;
		return told;
	} };
}
// src/testing/cookie-setters.ts
/** Collects what answers set. A cookie of another host is another cookie, whatever its name. */
function createCookieSetters() {
	const setters = /* @__PURE__ */ new Map();
	const keyOf = ({ name, domain }) => JSON.stringify([name, domain]);
	return {
		add(address, lines) {
			for (const line of lines) {
				const cookie = readSetCookie(line, new URL(address).hostname);
				if (cookie) setters.set(keyOf(cookie), withoutQuery(address));
			}
		},
		setterOf: (cookie) => setters.get(keyOf(cookie)) ?? null
	};
}
/** Reads one `Set-Cookie` line; null where browsers refuse it, as one for a host that is not above its own. */
function readSetCookie(line, host) {
	const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
	const equals = pair.indexOf("=");
	const name = pair.slice(0, Math.max(equals, 0)).trim();
	const domain = (attributes.findLast((attribute) => /^domain\s*=/i.test(attribute)) ?? "").replace(/^[^=]*=?\s*\.?/, "").trim().toLowerCase();
	if (!domain) return {
		name,
		domain: host
	};
	if (domain === host && /^[^.]*$|^[\d.]+$|:/.test(host)) return {
		name,
		domain: host
	};
	return reaches(domain, host) ? {
		name,
		domain: `.${domain}`
	} : null;
}
// src/testing/watch-network.ts
/** A policy or an extension stopped it before it left; that an answer was refused means that it had left. */
var STOPPED = /^csp$|BLOCKED_BY_(?:CLIENT|CSP|ADMINISTRATOR)|NS_ERROR_CONTENT_BLOCKED|by Content Security Policy/i;
/** How often it is looked whether all is quiet, in milliseconds. */
var STEP = 25;
/** How long the headers of an answer may take, in milliseconds: those of a page that was left may never come. */
var PATIENCE = 1e3;
/** Watches every request of a visitor, in all frames and workers. */
function watchNetwork(context, page, onRequest) {
	const underWay = /* @__PURE__ */ new Map();
	const reading = /* @__PURE__ */ new Set();
	let setters = createCookieSetters();
	let last = Date.now();
	context.on("request", (request) => {
		last = Date.now();
		const seen = seenRequest(request);
		if (seen?.kind !== "socket") underWay.set(request, seen);
		if (seen) onRequest(seen);
	});
	const end = (request) => {
		last = Date.now();
		underWay.delete(request);
	};
	context.on("requestfinished", end);
	context.on("requestfailed", (request) => {
		const seen = underWay.get(request);
		if (seen) seen.isStopped = STOPPED.test(request.failure()?.errorText ?? "");
		end(request);
	});
	context.on("response", (response) => {
		const kind = underWay.get(response.request())?.kind;
		if (kind === "fetch" || kind === "beacon") end(response.request());
		const read = response.headerValues("set-cookie").then((lines) => setters.add(response.url(), lines)).catch(() => {}).finally(() => reading.delete(read));
		reading.add(read);
	});
	page.on("websocket", (socket) => {
		const url = webAddress(socket.url());
		if (url) onRequest({
			kind: "socket",
			url,
			frame: null,
			isStopped: false
		});
	});
	return {
		async takeSetters() {
			await answerWithin(Promise.all(reading), PATIENCE);
			const { setterOf } = setters;
			setters = createCookieSetters();
			return setterOf;
		},
		async quiet(milliseconds, limit) {
			const start = Date.now();
			last = start;
			while (underWay.size || Date.now() - last < milliseconds) {
				if (Date.now() - start > limit) {
					underWay.clear();
					return false;
				}
				await new Promise((resolve) => setTimeout(resolve, STEP));
			}
			return true;
		}
	};
}
// src/testing/watch-visitor.ts
/**
* Watches one visitor from outside. What is kept belongs to the stage in which it was written first or anew, and not to
* those in which it was only there.
*/
function watchVisitor(context, page, { stages, isOwn, liveHost }) {
	const sights = recordSights();
	const asked = [];
	const told = /* @__PURE__ */ new Set();
	let stored = /* @__PURE__ */ new Map();
	let inside = readPage(null, stages, liveHost);
	let began = Date.now();
	/** The page that was left, as long as no other began. */
	let left = null;
	const evidence = (who, frame) => ({
		how: "browser",
		who: who?.who ?? null,
		line: who?.line ?? null,
		page: left ?? withoutQuery(page.url()),
		frame,
		when: Date.now() - began,
		stage: stages.length - 1
	});
	const network = watchNetwork(context, page, (request) => {
		if (!isOwn(request.url)) asked.push({
			request,
			evidence: evidence(null, request.frame)
		});
	});
	/** Of a page that was left, cookies alone can be seen; all else is as it was. */
	async function storedNow() {
		if (left === null) return lookAtStorage(context, page);
		const others = [...stored.values()].filter(({ kind }) => kind !== "cookie");
		return {
			entries: [...await lookAtCookies(context), ...others],
			silent: [],
			unlisted: []
		};
	}
	return {
		quiet: network.quiet,
		...watchLoads(context, page),
		begin() {
			began = Date.now();
			left = null;
		},
		leave: () => void (left = withoutQuery(page.url())),
		remember() {
			const from = asked.length;
			return () => {
				for (const one of asked.slice(from)) one.evidence = {
					...one.evidence,
					stage: stages.length - 1
				};
			};
		},
		async look() {
			if (left === null) inside = readPage(await askInventory(page), stages, liveHost);
			for (const { request, evidence } of asked.splice(0)) {
				const { kind, url, isStopped } = request;
				const name = liveHost(url.hostname);
				const what = {
					kind,
					name,
					host: name,
					seconds: null
				};
				const outcome = isStopped ? "stopped" : "stored";
				sights.add({
					...what,
					outcome,
					evidence: {
						...evidence,
						...inside.whoDid(what)
					}
				});
			}
			const before = stored;
			const { entries, silent, unlisted } = await storedNow();
			const setterOf = await network.takeSetters();
			stored = new Map(entries.map((entry) => [entry.key, entry]));
			for (const { kind, name, host: domain, seconds, frame, key, mark } of entries) {
				if (before.get(key)?.mark === mark) continue;
				const what = {
					kind,
					name,
					host: liveHost(domain),
					seconds
				};
				const setter = kind === "cookie" ? setterOf({
					name,
					domain
				}) : null;
				const who = setter === null ? inside.whoDid(what) : {
					who: setter,
					line: null
				};
				sights.add({
					...what,
					outcome: "stored",
					evidence: evidence(who, frame)
				});
			}
			for (const sight of inside.besides) {
				const { page, who, when } = sight.evidence;
				const key = JSON.stringify([
					keyOf(sight),
					sight.outcome,
					page,
					who,
					when
				]);
				if (!told.has(key)) sights.add(sight);
				told.add(key);
			}
			const there = new Set(entries.map(({ kind, name, host }) => keyOf({
				kind,
				name,
				host: liveHost(host)
			})));
			sights.look((what) => there.has(keyOf(what)));
			return {
				silent,
				unlisted
			};
		},
		observed: sights.observed
	};
}
function keyOf({ kind, name, host }) {
	return JSON.stringify([
		kind,
		name,
		host
	]);
}
// src/testing/drive-journey.ts
/** Runs before anything of a page, in its frames too: what a browser with Global Privacy Control says. */
var SEND_GPC = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })`;
/** Sends one visitor through a site, and gives what was seen. */
async function driveJourney(browser, journey, site) {
	const context = await browser.newContext(journey.gpc ? { extraHTTPHeaders: { "Sec-GPC": "1" } } : {});
	try {
		if (journey.gpc) await context.addInitScript({ content: SEND_GPC });
		const visitor = await createVisitor(context, journey, site);
		for (const step of journey.steps) await (step === "look" ? visitor.lookAtAll() : visitor.decide(step));
		return await visitor.result();
	} finally {
		await context.close();
	}
}
async function createVisitor(context, { gpc }, site) {
	const { declared, pages, prepare, use, quiet, limit, isOwnWork } = site;
	const page = await context.newPage();
	const limits = /* @__PURE__ */ new Set();
	const missed = /* @__PURE__ */ new Set();
	const unlisted = /* @__PURE__ */ new Set();
	const expected = expectedChoice(declared, gpc);
	const stages = [firstStage(expected.decision, gpc)];
	/** The stage that began with our last press; before one, the first. */
	let pressed = stages[0];
	let [current = ""] = pages;
	let isPrepared = false;
	let isOpen = false;
	let isDecided = false;
	let left = [];
	const watch = watchVisitor(context, page, {
		stages,
		...site
	});
	/** Throws where a page did not come whole. */
	function throwFault() {
		const fault = watch.takeFault();
		if (fault) throw new Error(`latchkey: ${fault}`);
	}
	async function settle() {
		const isQuiet = await watch.quiet(quiet, limit);
		throwFault();
		if (isQuiet) return;
		missed.add(`${withoutQuery(page.url())} was not quiet within ${limit} ms. What came later was not seen.`);
	}
	async function look() {
		const found = await watch.look();
		for (const frame of found.silent) {
			const where = frame === withoutQuery(page.url()) ? frame : `${frame} in ${withoutQuery(page.url())}`;
			missed.add(`${where} did not answer. What it keeps was not seen.`);
		}
		for (const kind of found.unlisted) {
			unlisted.add(kind);
			limits.add(`The browser does not list what ${withoutQuery(page.url())} keeps as ${kind}.`);
		}
	}
	async function open(url) {
		await leave();
		const wasPrepared = isPrepared;
		if (!isPrepared) await prepare(page);
		isPrepared = true;
		watch.takeFault();
		watch.begin();
		const answer = await page.goto(url, {
			waitUntil: "load",
			timeout: limit
		});
		const status = answer?.status() ?? 200;
		if (status >= 400) throw new Error(`latchkey: ${url} answers with ${status}.`);
		checkAddress(url, answer?.url() ?? url);
		await settle();
		[isOpen, current] = [true, url];
		await check(!wasPrepared && isOwnWork.prepare ? null : false);
	}
	function checkAddress(asked, came) {
		const [from, to] = [withoutQuery(asked), withoutQuery(came)];
		if (from === to) return;
		if (new URL(from).hostname !== new URL(to).hostname) throw new Error(`latchkey: ${from} should be a page of the site, and leads to ${to}. Give the page itself, or sign in with 'prepare'.`);
		limits.add(`${from} leads to ${to}, which was looked at.`);
	}
	/** Whether the page is what it should be, and whether something in it decided. */
	async function check(hadAction) {
		const state = await askState(page, limit, throwFault);
		const url = page.url();
		checkPage(state, {
			url,
			gpc,
			expected,
			isDecided
		});
		if (!state) limits.add(`No Latchkey runs on ${withoutQuery(url)}.`);
		left = state?.left ?? left;
		if (state) noticeChange(state, hadAction);
	}
	/** Something in the page decided, or allowed something for a while. */
	function noticeChange(state, hadAction) {
		const { allowed } = state.decision;
		const stage = stages[stages.length - 1];
		if (!stage || isSame$1(allowed, stage.allowed)) return;
		const isLess = allowed.every((id) => stage.allowed.includes(id));
		if (isLess && hadAction === false && stage === pressed) throw new Error(wrong(stage, allowed));
		const before = isLess && stages.findLast((one) => isSame$1(allowed, one.allowed));
		stages.push(before || stageFound(state, hadAction));
	}
	function wrong({ title, allowed }, found) {
		return `latchkey: on ${page.url()}, ${title}, ${said$1(allowed)} should be allowed, and it is ${said$1(found)}.`;
	}
	async function decide(step) {
		if (!isOpen) await open(current);
		await look();
		const isGrant = step !== "reject" && step !== "withdraw";
		expected.decide(step);
		const next = stageAfter(step, expected.decision);
		if (isGrant) stages.push(next);
		await pressControls(page, step, {
			switches: expected.switches,
			timeout: limit
		});
		await untilDecided(next);
		if (!isGrant) stages.push(next);
		[pressed, isDecided] = [next, true];
		await settle();
		await check(false);
		await look();
	}
	async function untilDecided(next) {
		const start = Date.now();
		for (;;) {
			const decision = (await askState(page, limit, throwFault))?.decision;
			if (decision && decision.time !== null && isSame$1(decision.allowed, next.allowed)) return;
			if (Date.now() - start > limit) throw new Error(wrong(next, decision?.allowed ?? []));
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
	/** Leaves the page, once it has sent and kept what it does upon that: some trackers do so only then. */
	async function leave() {
		if (!isOpen) return;
		await check(false);
		await tellOfLeaving(page);
		await settle();
		await check(false);
		await look();
		watch.leave();
		isOpen = false;
		await page.goto("about:blank", {
			waitUntil: "load",
			timeout: limit
		});
		await look();
	}
	return {
		async lookAtAll() {
			for (const url of pages) {
				await open(url);
				await look();
				const move = watch.remember();
				await use(page);
				await settle();
				await check(isOwnWork.use ? null : false);
				move();
				await look();
			}
			await leave();
		},
		decide,
		async result() {
			await leave();
			return {
				stages,
				observed: watch.observed(),
				left,
				limits: [...limits, ...missed],
				missed: [...missed],
				unlisted: [...unlisted]
			};
		}
	};
}
// src/testing/journeys.ts
/** In the order in which their results are joined. */
var JOURNEYS = [
	"reject",
	"each",
	"gpc",
	"accept"
];
/**
* The journeys through a site. Accepting comes last: it ends with the withdrawal, and what is there then is what a
* withdrawal left. Throws where one that is wanted would send nobody: a drive that learns nothing must not pass.
*/
function journeysOf({ categories }, wanted) {
	checkNames(wanted);
	const switches = [...categories.values()].filter(({ kind }) => kind !== "none").map(({ id }) => id);
	if (!switches.length) return [{
		steps: ["look"],
		gpc: false
	}];
	const isOne = switches.length === 1;
	if (isOne && wanted.includes("each") && !wanted.includes("accept")) throw new Error(`latchkey: 'each' in 'journeys' should send a visitor for each of several categories, and the manifest has ${said(switches)} alone, so that it sends nobody: to allow that is to accept. Add 'accept', or leave 'journeys' out.`);
	const by = {
		reject: [{
			steps: [
				"look",
				"reject",
				"look"
			],
			gpc: false
		}],
		each: isOne ? [] : switches.map((only) => ({
			steps: [{ only }, "look"],
			gpc: false
		})),
		gpc: [{
			steps: ["look"],
			gpc: true
		}],
		accept: [{
			steps: [
				"accept",
				"look",
				"withdraw",
				"look"
			],
			gpc: false
		}]
	};
	return JOURNEYS.filter((kind) => wanted.includes(kind)).flatMap((kind) => by[kind]);
}
function checkNames(wanted) {
	const unknown = wanted.filter((name) => !JOURNEYS.includes(name));
	if (wanted.length && !unknown.length) return;
	throw new Error(`latchkey: 'journeys' should name some of ${said(JOURNEYS)}, and ${unknown.length ? `has ${said(unknown)}` : "names none"}. Name those that are wanted, or leave it out for all of them.`);
}
function said(names) {
	return names.map((name) => `'${name}'`).join(", ");
}
// src/testing/drive-site.ts
/** Brings what a page keeps for those who scroll. */
var SCROLL = `scrollTo(0, document.documentElement.scrollHeight), scrollTo(0, 0)`;
/**
* Sends visitors through a site, each with an empty profile: one rejects, one accepts and later withdraws, one for each
* category allows that alone, and one has Global Privacy Control and chooses nothing. They press what visitors press.
* All that the browser then keeps and asks for is held against the manifest.
*
* Rejects where nothing could be learned: nobody to send, a page that does not load, no Latchkey, another manifest, a
* control that nobody can press, a choice that is lost. What could not be waited for or looked at is `missed`.
*
* @example
* const report = await driveSite(browser, { pages: ['http://localhost:3000/'], manifest })
* expectTrueAnnex(report)
*/
async function driveSite(browser, options) {
	const { pages, manifest, journeys = JOURNEYS, parallel = 3 } = options;
	const site = drivenSite(options);
	const results = await inTurn(journeysOf(site.declared, journeys).map((journey) => () => driveJourney(browser, journey, site)), parallel);
	const seen = joinResults(results, site.host);
	const { knownProducts: lookUp } = await import("./parts/known-file.js").then((n) => n.n);
	return {
		...seen,
		findings: compare(manifest, seen, { lookUp }),
		limits: [...new Set(results.flatMap(({ limits }) => limits))],
		missed: [...new Set(results.flatMap(({ missed }) => missed))],
		pages
	};
}
function drivenSite(options) {
	const driven = checkOptions(options);
	const { pages, manifest, prepare, use, host = driven, quiet = 500, limit = 15e3 } = options;
	const declared = readManifest(manifest);
	const { ownersOf } = createUrlOwners(declared, driven);
	return {
		pages,
		manifest,
		prepare: prepare ?? (async () => {}),
		use: use ?? ((page) => page.evaluate(SCROLL)),
		isOwnWork: {
			prepare: !!prepare,
			use: !!use
		},
		quiet,
		limit,
		host,
		declared,
		isOwn: (url) => ownersOf(url).includes("*"),
		liveHost: (name) => name === driven ? host : name === `.${driven}` ? `.${host}` : name
	};
}
function joinResults(results, host) {
	let first = 0;
	const observed = results.map(({ observed, stages }) => {
		const from = first;
		first += stages.length;
		return observed.map((one) => ({
			...one,
			evidence: one.evidence.map((sight) => ({
				...sight,
				stage: sight.stage + from
			}))
		}));
	});
	return {
		host,
		stages: results.flatMap(({ stages }) => stages),
		observed: joinObserved(observed),
		left: results.at(-1)?.left ?? [],
		unlisted: [...new Set(results.flatMap(({ unlisted }) => unlisted))]
	};
}
/** Does some things at once, and the others as soon as there is room. Waits for all, whatever becomes of one. */
async function inTurn(works, atOnce) {
	const results = [];
	const waiting = [...works.entries()].reverse();
	async function work() {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [index, start] = next;
			results[index] = start();
			await results[index].catch(() => {});
		}
	}
	await Promise.all(Array.from({ length: Math.min(Math.max(atOnce, 1), works.length) }, work));
	return Promise.all(results);
}
// src/testing/annex-faults.ts
var SEVERITIES = [
	"note",
	"warning",
	"error"
];
/** Picks the findings of an inventory that count as faults. */
function annexFaults({ findings, missed = [] }, { from = "error", except = [], missed: severity = "error" } = {}) {
	const counts = ({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(from);
	const isKnown = (known, { kind, subject }) => known.kind === kind && (known.subject === void 0 || known.subject === subject);
	return {
		findings: findings.filter((one) => counts(one) && !except.some((known) => isKnown(known, one))),
		outdated: except.filter((known) => !findings.some((one) => isKnown(known, one))),
		missed: severity === "error" ? missed : []
	};
}
// src/testing/report-text.ts
/** How many sights of one finding are printed. */
var SHOWN = 3;
/**
* What is wrong with an annex, in plain lines: each finding with its severity, where it stands in the manifest, what to
* do, and where and after what it was seen; then what could not be seen. Empty where nothing is wrong.
*/
function reportText(report, options = {}) {
	const { findings, outdated, missed } = annexFaults(report, options);
	if (!findings.length && !outdated.length && !missed.length) return "";
	const counts = [
		"error",
		"warning",
		"note"
	].flatMap((severity) => {
		const count = findings.filter((one) => one.severity === severity).length;
		return count ? [`${count} ${severity}${count === 1 ? "" : "s"}`] : [];
	});
	const blocks = findings.map(({ severity, kind, what, subject, path, message, evidence }) => {
		const sights = [...new Set(evidence.map((sight) => sightLine(sight, report)))];
		const more = sights.length - SHOWN;
		return [
			`${severity}: ${kind}: ${what} '${subject}'${path ? `, ${path} in the manifest` : ""}`,
			`  ${message}`,
			...sights.slice(0, SHOWN).map((line) => `  seen ${line}`),
			...more > 0 ? [`  and ${more} more`] : []
		].join("\n");
	});
	const gone = outdated.map(({ kind, subject }) => `outdated exception: ${kind}${subject === void 0 ? "" : ` of '${subject}'`} is not found any more. Take it out.`);
	const unseen = missed.map((what) => `error: ${what}`);
	const limits = report.limits.filter((limit) => !missed.includes(limit)).map((limit) => `note: ${limit}`);
	return [
		counts.length ? `The annex of ${report.host} is not true: ${counts.join(", ")}.` : missed.length ? `Whether the annex of ${report.host} is true is not known: not all of the site was seen.` : `The exceptions for ${report.host} are out of date.`,
		...blocks,
		...unseen,
		...gone,
		...limits
	].join("\n\n");
}
function sightLine({ page, frame, who, line, stage }, { stages }) {
	const { name = "", title = name.replace("-", " ") } = stages[stage] ?? {};
	const by = who ? `, by ${who}${line === null ? "" : `:${line}`}` : "";
	return `${title}, on ${page}${frame ? `, in the frame ${frame}` : ""}${by}`;
}
// src/testing/expect-true-annex.ts
/** The annex is not true. Its message says each finding, and what to do. */
var AnnexError = class extends Error {
	constructor(message, findings) {
		super(message);
		this.name = "AssertionError";
		this.findings = findings;
	}
};
/**
* Asserts that an annex is true: that nothing was kept or asked for that it does not tell, before or against a choice,
* for longer, or elsewhere. Throws an {@link AnnexError} that lists what is not so.
*/
function expectTrueAnnex(report, options = {}) {
	const message = reportText(report, options);
	if (message) throw new AnnexError(message, annexFaults(report, options).findings);
}
// src/testing/annex-matchers.ts
/**
* Matchers for the `expect` of Playwright Test, Vitest or Jest.
* @example
* expect.extend(annexMatchers)
* expect(await driveSite(browser, { pages, manifest })).toHaveTrueAnnex()
*/
var annexMatchers = { toHaveTrueAnnex(report, options) {
	const text = reportText(report, options);
	return {
		pass: text === "",
		message: () => text || `The annex of ${report.host} is true, and was expected not to be.`
	};
} };
export { AnnexError, annexMatchers, createFakeLatchkey, driveSite, expectTrueAnnex, reportText };
