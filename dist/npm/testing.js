import { r as createChoice, t as receiptOf } from "./parts/receipt.js";
import { r as readManifest } from "./parts/read-manifest.js";
import { t as native } from "./parts/natives.js";
import { t as compare } from "./parts/compare.js";
import { r as createUrlOwners } from "./parts/name-owners.js";
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
// src/testing/ask-page.ts
var LATCHKEY = `document[Symbol.for('latchkey')]`;
var STATE = `(() => {
  const latchkey = ${LATCHKEY}
  if (!latchkey) return null
  const receipt = latchkey.receipt()
  return {
    decision: latchkey.decision,
    by: receipt?.by ?? null,
    left: receipt?.left ?? [],
  }
})()`;
/** Asks the Latchkey of a page for its decision; null where none runs, or the page is just being loaded. */
async function askState(page) {
	return await page.evaluate(STATE).catch(() => null);
}
/** Asks it for its inventory, which knows who did what; null where the page has none. */
async function askInventory(page) {
	return await page.evaluate(`${LATCHKEY}?.inventory?.() ?? null`).catch(() => null);
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
* counts as an action in it.
*/
function stageFound({ decision, by }, hadAction) {
	const { allowed, time } = decision;
	const found = {
		name: "after-choice",
		allowed,
		hadAction
	};
	return time === null ? {
		...found,
		by: "embed",
		title: "after something was allowed once"
	} : {
		...found,
		by,
		title: "after something in the page decided"
	};
}
// src/testing/watch-network.ts
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
/** A policy or an extension stopped it before it left; that an answer was refused means that it had left. */
var STOPPED = /^csp$|BLOCKED_BY_(?:CLIENT|CSP|ADMINISTRATOR)|NS_ERROR_CONTENT_BLOCKED|by Content Security Policy/i;
/** How often it is looked whether all is quiet, in milliseconds. */
var STEP = 25;
/** Watches every request of a visitor, in all frames and workers. */
function watchNetwork(context, page, onRequest) {
	const underWay = /* @__PURE__ */ new Map();
	const setters = /* @__PURE__ */ new Map();
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
		response.headerValues("set-cookie").then((lines) => {
			for (const line of lines) {
				const name = /^[^=;]*/.exec(line)?.[0].trim() ?? "";
				setters.set(name, withoutQuery(response.url()));
			}
		}, () => {});
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
		setterOf: (name) => setters.get(name) ?? null,
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
function frameOf(request) {
	try {
		return request.frame();
	} catch {
		return null;
	}
}
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
  const add = (kind, name, mark = '') => entries.push({ kind, name, mark })
  // Chromium refuses to name databases without an origin, and says so twice.
  if (origin !== 'null') {
    for (const kind of ['localStorage', 'sessionStorage']) {
      try {
        for (const name of Object.keys(window[kind])) add(kind, name, mark(window[kind].getItem(name)))
      } catch {}
    }
    try {
      for (const { name, version } of await indexedDB.databases()) add('indexedDB', name, '' + version)
    } catch {}
    try {
      for (const name of await caches.keys()) add('cacheStorage', name)
    } catch {}
    try {
      for (const { active, waiting, installing, scope } of await navigator.serviceWorker.getRegistrations()) {
        add('serviceWorker', new URL((active ?? waiting ?? installing)?.scriptURL ?? scope).pathname)
      }
    } catch {}
  }
  // A frame without an address keeps what the page keeps that made it.
  return { host: origin === 'null' ? '' : new URL(origin).hostname, entries }
})()`;
/** How long a frame may take to answer, in milliseconds: one that is busy or gone never does. */
var PATIENCE = 2e3;
/** Everything that is stored for a visitor now: the browser's cookies, HttpOnly ones too, and what each frame keeps. */
async function lookAtStorage(context, page) {
	const now = Date.now() / 1e3;
	const cookies = (await context.cookies()).map(({ name, value, domain, path, expires }) => {
		const isSession = expires < 0;
		return {
			kind: "cookie",
			name,
			host: domain,
			seconds: isSession ? 0 : Math.max(Math.round(expires - now), 0),
			frame: null,
			mark: markOf(JSON.stringify([
				value,
				path,
				isSession || Math.round(expires)
			]))
		};
	});
	const found = /* @__PURE__ */ new Map();
	for (const frame of page.frames()) {
		const { host, entries } = await answerOf(frame.evaluate(LOOK));
		const address = frame.parentFrame() ? withoutQuery(frame.url()) : null;
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
				mark
			});
		}
	}
	return [...cookies, ...found.values()];
}
async function answerOf(answer) {
	const nothing = {
		host: "",
		entries: []
	};
	let timer;
	const late = new Promise((resolve) => timer = setTimeout(() => resolve(nothing), PATIENCE));
	const found = answer.then((value) => value, () => nothing);
	try {
		return await Promise.race([found, late]);
	} finally {
		clearTimeout(timer);
	}
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
	const find = ({ kind, name }) => observed.filter((one) => one.kind === kind && one.name === name);
	/** The page counts its own stages. */
	const stageOf = ({ stage }) => {
		const own = inventory?.stages[stage];
		const alike = stages.findLastIndex((one) => !!own && isSame$1(one.allowed, own.allowed));
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
		onlyFetched(what) {
			const outcomes = find(what).map(({ outcome }) => outcome);
			return outcomes.includes("fetched") && !outcomes.includes("stored");
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
function isSame$1(some, others) {
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
// src/testing/watch-visitor.ts
/**
* Watches one visitor from outside. What is kept belongs to the stage in which it was written first or anew, and not to
* those in which it was only there.
*/
function watchVisitor(context, page, { stages, isOwn, liveHost }) {
	const sights = recordSights();
	const asked = [];
	const told = /* @__PURE__ */ new Set();
	let marks = /* @__PURE__ */ new Map();
	let began = Date.now();
	const evidence = (who, frame) => ({
		how: "browser",
		who: who?.who ?? null,
		line: who?.line ?? null,
		page: withoutQuery(page.url()),
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
	return {
		quiet: network.quiet,
		begin: () => void (began = Date.now()),
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
			const inside = readPage(await askInventory(page), stages, liveHost);
			for (const { request, evidence } of asked.splice(0)) {
				const { kind, url, isStopped } = request;
				const name = liveHost(url.hostname);
				const what = {
					kind,
					name,
					host: name,
					seconds: null
				};
				const outcome = isStopped ? "stopped" : inside.onlyFetched(what) ? "fetched" : "stored";
				sights.add({
					...what,
					outcome,
					evidence: {
						...evidence,
						...inside.whoDid(what)
					}
				});
			}
			const before = marks;
			marks = /* @__PURE__ */ new Map();
			for (const { kind, name, host: domain, seconds, frame, mark } of await lookAtStorage(context, page)) {
				const what = {
					kind,
					name,
					host: liveHost(domain),
					seconds
				};
				const key = keyOf(what);
				marks.set(key, mark);
				if (before.get(key) === mark) continue;
				const setter = kind === "cookie" ? network.setterOf(name) : null;
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
			sights.look((what) => marks.has(keyOf(what)));
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
	const { declared, pages, prepare, use, quiet, limit } = site;
	const [first = ""] = pages;
	const page = await context.newPage();
	const limits = /* @__PURE__ */ new Set();
	const switches = [...declared.categories.values()].filter(({ kind }) => kind !== "none").map(({ id }) => id);
	/** What should be decided: the real rules, upon the manifest that was given. */
	const expected = expectedChoice(declared, gpc);
	const stages = [firstStage(expected.decision, gpc)];
	let isOpen = false;
	const { look, ...watch } = watchVisitor(context, page, {
		stages,
		...site
	});
	async function settle() {
		if (await watch.quiet(quiet, limit)) return;
		limits.add(`${withoutQuery(page.url())} was not quiet within ${limit} ms. What came later was not seen.`);
	}
	async function open(url) {
		watch.begin();
		const status = (await page.goto(url, {
			waitUntil: "load",
			timeout: limit
		}))?.status() ?? 200;
		if (status >= 400) throw new Error(`latchkey: ${url} answers with ${status}.`);
		await settle();
		const state = await askState(page);
		if (!isOpen) checkStart(state);
		isOpen = true;
		if (!state) limits.add(`No Latchkey runs on ${withoutQuery(page.url())}.`);
		noticeChange(state, false);
	}
	/** Faults of the test or of the set-up, after which nothing that is seen could be believed. */
	function checkStart(state) {
		const where = `latchkey: on ${page.url()}`;
		if (!state) {
			if (switches.length) throw new Error(`${where} no Latchkey runs, and the manifest has something to choose.`);
			return;
		}
		const { decision } = state;
		if (gpc && !decision.gpc) throw new Error(`${where} Latchkey did not see Global Privacy Control.`);
		if (decision.state === "undecided" && !isSame(decision.asks, expected.decision.asks)) throw new Error(`${where} visitors are asked about ${said(decision.asks)}, and by the manifest that was given about ${said(expected.decision.asks)}. Give the manifest that the page has.`);
	}
	/** Something in the page decided, or allowed something for a while. */
	function noticeChange(state, hadAction) {
		const stage = stages[stages.length - 1];
		if (!state || !stage || isSame(state.decision.allowed, stage.allowed)) return;
		const before = stages.findLast((one) => isSame(state.decision.allowed, one.allowed));
		stages.push(before ?? stageFound(state, hadAction));
	}
	async function decide(step) {
		if (!isOpen) await begin();
		await look();
		const isGrant = step !== "reject" && step !== "withdraw";
		decideUpon(expected, step, switches);
		const next = stageAfter(step, expected.decision);
		if (isGrant) stages.push(next);
		await pressControls(page, step, {
			switches,
			timeout: limit
		});
		await untilDecided(next);
		if (!isGrant) stages.push(next);
		await settle();
		await look();
	}
	async function untilDecided({ allowed, title }) {
		const start = Date.now();
		for (;;) {
			const decision = (await askState(page))?.decision;
			if (decision && decision.time !== null && isSame(decision.allowed, allowed)) return;
			if (Date.now() - start > limit) throw new Error(`latchkey: on ${page.url()}, ${title}, ${said(allowed)} should be allowed, and it is ${said(decision?.allowed ?? [])}.`);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
	async function begin() {
		await prepare(page);
		await open(first);
	}
	return {
		async lookAtAll() {
			if (!isOpen) await prepare(page);
			for (const url of pages) {
				await open(url);
				await look();
				const move = watch.remember();
				await use(page);
				await settle();
				noticeChange(await askState(page), null);
				move();
				await look();
			}
		},
		decide,
		async result() {
			const state = await askState(page);
			return {
				stages,
				observed: watch.observed(),
				left: state?.left ?? [],
				limits: [...limits]
			};
		}
	};
}
/** The choice of a visitor who was never there before. */
function expectedChoice(declared, gpc) {
	let record;
	return createChoice({
		declared,
		store: {
			read: () => record,
			write: (text) => void (record = text)
		},
		gpc
	});
}
function decideUpon(choice, step, switches) {
	if (typeof step === "string") choice[step]();
	else choice.decide(Object.fromEntries(switches.map((id) => [id, id === step.only])));
}
function isSame(some, others) {
	return some.length === others.length && some.every((one) => others.includes(one));
}
function said(ids) {
	return ids.length ? ids.map((id) => `'${id}'`).join(", ") : "nothing";
}
// src/testing/journeys.ts
/**
* The journeys through a site. Accepting comes last: it ends with the withdrawal, and what is there then is what a
* withdrawal left.
*/
function journeysOf({ categories }, wanted) {
	const switches = [...categories.values()].filter(({ kind }) => kind !== "none").map(({ id }) => id);
	if (!switches.length) return [{
		steps: ["look"],
		gpc: false
	}];
	const by = {
		reject: [{
			steps: [
				"look",
				"reject",
				"look"
			],
			gpc: false
		}],
		each: switches.length > 1 ? switches.map((only) => ({
			steps: [{ only }, "look"],
			gpc: false
		})) : [],
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
	return [
		"reject",
		"each",
		"gpc",
		"accept"
	].filter((kind) => wanted.includes(kind)).flatMap((kind) => by[kind]);
}
// src/testing/drive-site.ts
var ALL = [
	"reject",
	"each",
	"gpc",
	"accept"
];
/** Brings what a page keeps for those who scroll. */
var SCROLL = `scrollTo(0, document.documentElement.scrollHeight), scrollTo(0, 0)`;
/**
* Sends visitors through a site, each with an empty profile: one rejects, one accepts and later withdraws, one for each
* category allows that alone, and one has Global Privacy Control and chooses nothing. They press what visitors press.
* All that the browser then keeps and asks for is held against the manifest.
*
* Rejects where nothing could be learned: a page that does not load, no Latchkey, another manifest, a control that
* nobody can press.
*
* @example
* const report = await driveSite(browser, { pages: ['http://localhost:3000/'], manifest })
* expectTrueAnnex(report)
*/
async function driveSite(browser, options) {
	const { pages, manifest, journeys = ALL, parallel = 3 } = options;
	const site = drivenSite(options);
	const results = await inTurn(journeysOf(site.declared, journeys).map((journey) => () => driveJourney(browser, journey, site)), parallel);
	const seen = joinResults(results, site.host);
	return {
		...seen,
		findings: compare(manifest, seen),
		limits: [...new Set(results.flatMap(({ limits }) => limits))],
		pages
	};
}
function drivenSite(options) {
	const { pages, manifest } = options;
	const hosts = new Set(pages.map((page) => new URL(page).hostname));
	const [driven = ""] = hosts;
	if (hosts.size !== 1) throw new Error(`latchkey: 'pages' should be addresses on one host, and has ${hosts.size} hosts. Drive each host on its own.`);
	const { host = driven } = options;
	const declared = readManifest(manifest);
	const { ownersOf } = createUrlOwners(declared, driven);
	return {
		prepare: async () => {},
		use: (page) => page.evaluate(SCROLL),
		quiet: 500,
		limit: 15e3,
		...options,
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
		left: results.at(-1)?.left ?? []
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
	await Promise.all(Array.from({ length: Math.max(atOnce, 1) }, work));
	return Promise.all(results);
}
// src/testing/annex-faults.ts
var SEVERITIES = [
	"note",
	"warning",
	"error"
];
/** Picks the findings of an inventory that count as faults. */
function annexFaults({ findings }, { from = "error", except = [] } = {}) {
	const counts = ({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(from);
	const isKnown = (known, { kind, subject }) => known.kind === kind && (known.subject === void 0 || known.subject === subject);
	return {
		findings: findings.filter((one) => counts(one) && !except.some((known) => isKnown(known, one))),
		outdated: except.filter((known) => !findings.some((one) => isKnown(known, one)))
	};
}
// src/testing/report-text.ts
/** How many sights of one finding are printed. */
var SHOWN = 3;
/**
* What is wrong with an annex, in plain lines: each finding with its severity, where it stands in the manifest, what to
* do, and where and after what it was seen. Empty where nothing is.
*/
function reportText(report, options = {}) {
	const { findings, outdated } = annexFaults(report, options);
	if (!findings.length && !outdated.length) return "";
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
	const limits = report.limits.map((limit) => `note: ${limit}`);
	return [
		counts.length ? `The annex of ${report.host} is not true: ${counts.join(", ")}.` : `The exceptions for ${report.host} are out of date.`,
		...blocks,
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
