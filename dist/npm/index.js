import { n as native, r as read, t as report } from "./parts/report.js";
import { a as cookieIn, i as writeRecord, n as readRecord } from "./parts/cookies.js";
import { a as settingsLabel, o as text } from "./parts/expiry.js";
import { t as createUrlOwners } from "./parts/url-owners.js";
import { r as readManifest } from "./parts/read-manifest.js";
// src/browser/watch.ts
/**
* Calls back after nodes were added to the page, however many at once.
* @returns the function that stops it.
*/
function watch(callback) {
	let timer;
	const observer = new MutationObserver(() => {
		timer = timer || setTimeout(() => {
			timer = 0;
			callback();
		});
	});
	observer.observe(document, {
		childList: true,
		subtree: true
	});
	return () => observer.disconnect();
}
// src/browser/when-ready.ts
/**
* Calls back at DOMContentLoaded, at once where that has come. The state of the document does not tell: deferred scripts
* and modules run in between.
*/
function whenReady(callback) {
	if (performance.timing.domContentLoadedEventStart) callback();
	else addEventListener("DOMContentLoaded", callback, { once: true });
}
// src/choice/fingerprint.ts
/**
* A short mark of what a visitor decides upon: the basis, the services with their hosts, provider, role and country,
* and the longest expiry. Neither wording nor order changes it. For a service, the mark of that service alone.
* FNV-1a with 32 bits over the UTF-16 units of a JSON text, in base 36, always of the same length: a record that was
* cut short can then be told from a whole one.
*/
function fingerprintOf({ categories, services, names }, id) {
	const category = categories.get(id);
	const described = [...services.values()].filter((service) => service[category ? "category" : "id"] === id).map(({ id, category, hosts, provider, role, country }) => JSON.stringify([
		id,
		category,
		[...hosts].sort(),
		provider,
		role,
		country
	])).sort();
	const longest = names.reduce((most, name) => name[category ? "category" : "service"] === id ? Math.max(most, name.seconds) : most, 0);
	let hash = 2166136261;
	for (const unit of JSON.stringify([
		category?.basis,
		longest,
		described
	])) hash = Math.imul(hash ^ unit.charCodeAt(0), 16777619);
	return (hash >>> 0).toString(36).padStart(7, "0");
}
// src/choice/record.ts
/** Time, then for each entry an id, what was said, and seven letters and figures. */
var RECORD = /^1\.(0|[1-9a-z][\da-z]{0,6})(\.[\da-z-]+[+-][\da-z]{7}){0,300}$/;
/** Writes a record as `1.` + minutes in base 36 + for each entry `.` + id + `+` or `-` + fingerprint. */
function encodeRecord({ minutes, entries }) {
	return [`1.${minutes.toString(36)}`, ...[...entries].map((entry) => entry.join(""))].join(".");
}
/** Reads what {@link encodeRecord} writes. Null for everything else, ids that come twice included; never throws. */
function decodeRecord(value) {
	const [record] = RECORD.exec(text(value)) || [];
	if (!record) return null;
	const [, time, ...parts] = record.split(".");
	const entries = new Map(parts.map((part) => [part.slice(0, -8), part.slice(-8)]));
	return parts[entries.size] ? null : {
		minutes: parseInt(time, 36),
		entries
	};
}
// src/choice/read-decision.ts
/** Clocks differ; a record from further in the future is unreadable. In milliseconds. */
var SKEW = 3e5;
/** What a record means for a manifest at a time. Whatever is in doubt is not allowed; never throws. */
function readDecision(declared, text, { now, gpc, once }) {
	const record = decodeRecord(text);
	const time = record ? record.minutes * 6e4 : NaN;
	const entries = time - now <= SKEW && now - time < declared.lifetime ? record?.entries : void 0;
	const answers = { __proto__: null };
	const allowed = /* @__PURE__ */ new Set();
	const asks = [];
	const tells = [];
	for (const { id, kind: own, category = id } of [...declared.categories.values(), ...declared.services.values()]) {
		const kind = declared.categories.get(category)?.kind;
		if (!kind) continue;
		if (kind !== "none") {
			const entry = entries?.get(id);
			const isCurrent = entry?.slice(1) === fingerprintOf(declared, id);
			if (entry?.[0] === "-") answers[id] = "refused";
			else if (isCurrent) answers[id] = "granted";
			if (own && !isCurrent) (kind === "asks" ? asks : tells).push(id);
		}
		const byDefault = own ? kind === "none" || kind === "objects" && !gpc : allowed.has(category);
		if (once.has(id) || (answers[id] ? answers[id] === "granted" : byDefault)) allowed.add(id);
	}
	return {
		state: !entries ? "undecided" : asks[0] ? "outdated" : "decided",
		time: entries ? time : null,
		allowed: [...allowed],
		asks,
		tells,
		gpc,
		answers
	};
}
// src/choice/choice.ts
/** The visitor's choice in this document. None of it throws, whatever the record, the store or a listener does. */
function createChoice({ declared, store, gpc, now }) {
	const listeners = /* @__PURE__ */ new Set();
	const once = /* @__PURE__ */ new Set();
	const { categories, services } = declared;
	let text = store.read();
	let decision = look();
	function look() {
		return readDecision(declared, text, {
			now: now(),
			gpc,
			once
		});
	}
	function update(by = "api") {
		decision = look();
		for (const listener of [...listeners]) try {
			listener(decision, by);
		} catch (error) {
			setTimeout(() => {
				throw error;
			});
		}
	}
	function settle(named, by) {
		const entries = /* @__PURE__ */ new Map();
		const answers = decision.answers;
		const next = (id) => named(id) ?? answers[id] === "granted";
		for (const { id, category = id } of [...services.values(), ...categories.values()]) {
			const whole = next(category);
			const said = named(id) ?? named(category);
			if (said !== void 0) once.delete(id);
			const granted = named(id) ?? (answers[id] && said !== false ? next(id) : whole);
			if (/asks|objects/.test(categories.get(category)?.kind) && (id === category || granted !== whole)) entries.set(id, `${granted ? "+" : "-"}${fingerprintOf(declared, id)}`);
		}
		text = encodeRecord({
			minutes: Math.floor(now() / 6e4),
			entries
		});
		store.write(text, declared.lifetime);
		update(by);
	}
	const reject = (by) => settle(() => false, by);
	return {
		get decision() {
			return decision;
		},
		allows: (id) => decision.allowed.includes(id),
		accept: (by) => settle(() => true, by),
		reject,
		decide(answers, by) {
			settle((id) => {
				const answer = answers?.[id];
				return typeof answer === "boolean" ? answer : void 0;
			}, by);
		},
		withdraw: reject,
		allowOnce(id, by) {
			if (!categories.has(id) && !services.has(id)) return;
			once.add(id);
			update(by);
		},
		onChange(listener) {
			const own = (...change) => listener(...change);
			listeners.add(own);
			return () => void listeners.delete(own);
		}
	};
}
// src/choice/gpc.ts
/**
* Whether the browser sends Global Privacy Control. It is fixed for a page, so once is enough.
* @see https://w3c.github.io/gpc/
*/
function readGpc() {
	return navigator.globalPrivacyControl === true;
}
// src/choice/receipt.ts
/** The rules under which a choice was asked: PECR with Schedule A1, as in force since 5 February 2026. */
var RULES = "uk-pecr-2026-02-05";
/** The record of a visitor's choice; null before one. */
function receiptOf({ state, time, answers, gpc }) {
	if (state === "undecided") return null;
	return {
		time: new Date(time).toISOString(),
		rules: RULES,
		gpc,
		answers: { ...answers }
	};
}
/** Adds a plain button at the end of a page where something has a switch and no control for it can be seen. */
function addSettingsControl({ declared, lang }) {
	const canSee = (control) => control.getClientRects()[0] && !control.closest("#latchkey-banner");
	if (![...declared.categories.values()].some(({ kind }) => kind !== "none") || [...native("querySelectorAll")("[data-latchkey=settings],a[href$=\"#latchkey-settings\"]")].some(canSee)) return;
	const button = native("createElement")("button");
	button.type = "button";
	button.dataset.latchkey = "settings";
	button.textContent = settingsLabel[/^cy\b/i.test(lang) ? "cy" : "en"];
	read("body").append(button);
}
// src/controls/controls.ts
/** Selects our elements, by tag or, since editors strip unknown tags, by class. */
var ELEMENTS = "annex,recipients,notice,settings".replace(/\w+/g, "latchkey-$&,.latchkey-$&");
/** Joins the page's controls to the visit: the banner, whatever opens the settings, and our elements. */
function startControls(visit, { showRendered, control, use, keep }) {
	const seen = /* @__PURE__ */ new WeakSet();
	const openSettings = (opener = null) => use((file) => file.openPanel(visit, opener));
	const needsBanner = () => {
		const { asks, tells } = visit.choice.decision;
		return visit.banner !== "none" && (asks[0] ?? tells[0]);
	};
	const onClick = (event) => {
		const { target } = event;
		const opener = target instanceof Element && Element.prototype.closest.call(target, "[data-latchkey=settings],a[href$=\"#latchkey-settings\"]");
		if (!opener || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		openSettings(opener);
	};
	addEventListener("click", onClick);
	keep(() => removeEventListener("click", onClick));
	const rendered = needsBanner() && showRendered?.(visit);
	return {
		openSettings,
		findElements() {
			for (const element of native("querySelectorAll")(ELEMENTS)) {
				if (!seen.has(element)) use((file) => file.mount(visit, element));
				seen.add(element);
			}
		},
		async complete() {
			if (control !== "none") addSettingsControl(visit);
			if (location.hash === "#latchkey-settings") openSettings();
			const shown = await rendered;
			if (shown) keep(shown);
			else if (needsBanner()) use((file) => file.mountBanner(visit));
		}
	};
}
// src/gate/has-shadow.ts
/** Whether an element brings a shadow root, which may be closed to us. One that cannot be cloned is lost anyway. */
function hasShadow(element) {
	const shadow = (host) => {
		try {
			return host.attachShadow({ mode: "open" });
		} catch {
			return;
		}
	};
	return element.shadowRoot || shadow(element.ownerDocument.createElement(element.localName)) && !shadow(element.cloneNode());
}
// src/gate/marked.ts
/** Leaves out forms, whose fields shadow their members, and what asks for nothing before the visitor follows it. */
var SAFE = ":not(form):not(a):not(area)";
/** Selects what can be marked. */
var MARKED = "[data-consent]" + SAFE;
/** Attributes that ask the network for something. They are marked by `data-` before them. */
var ADDRESSES = "src srcset href poster data background imagesrcset xlink:href".split(" ");
/** Inside a template: selects what steers other requests, holds HTML that nobody sees, or sets an address later. */
var UNSEEN = "base,meta[http-equiv],[srcdoc],[attributeName$=href],svg script,script[type]:not([type=\"\"]):not([type=module]):not([type*=\"/\"])";
/**
* Reads an element, at each decision anew: a page may change it in between.
* @param isDeep whether to look into a template.
*/
function readMarked(element, isDeep) {
	const urls = [];
	const nonces = [];
	const isTemplate = element instanceof HTMLTemplateElement;
	for (const part of isTemplate ? isDeep ? element.content.querySelectorAll(SAFE) : [] : [element]) {
		const isScript = part instanceof HTMLScriptElement;
		if (isTemplate) {
			if (part.matches("script[type*=\"/\"]:not([type*=script])")) continue;
			if (part.matches(UNSEEN) || hasShadow(part)) urls.push(null);
		}
		if (isScript) nonces.push(part.nonce);
		const prefix = isScript || isTemplate ? "" : "data-";
		for (const name of ADDRESSES) urls.push(...urlsIn(name, part.getAttribute(prefix + name), part.localName));
	}
	return {
		id: element.dataset.consent,
		urls,
		nonces
	};
}
/** The addresses in an attribute: a `srcset` has several. A small picture may stand in the page itself. */
function urlsIn(name, value, tag) {
	if (value === null || /^imgsrcdata:image/i.test(tag + name + value)) return [];
	return value.split(/srcset/.test(name) ? /[\s,]+/ : /$^/).map((address) => {
		try {
			return new URL(address, read("baseURI"));
		} catch {
			return null;
		}
	});
}
/** Whether a marked script is a module. */
function isModule(script) {
	return script.dataset.type === "module";
}
// src/browser/policy.ts
var policy;
/** Script text that passes Trusted Types. Only for text that stood in the page's own markup. */
function scriptText(text) {
	return getPolicy().createScript(text);
}
/** A script address that passes Trusted Types. Only for addresses that were checked. */
function scriptUrl(url) {
	return getPolicy().createScriptURL(url);
}
/** The policy `latchkey`, made when it is first needed. */
function getPolicy() {
	if (policy) return policy;
	const same = (text) => text;
	policy = {
		createScript: same,
		createScriptURL: same
	};
	try {
		policy = globalThis.trustedTypes.createPolicy("latchkey", policy);
	} catch {}
	return policy;
}
// src/gate/swap.ts
/** Changes an element while it is out of the page and puts it back, so that the browser takes it as newly inserted. */
function swap(element, change) {
	const place = new Comment();
	element.replaceWith(place);
	change();
	place.replaceWith(element);
}
// src/gate/open-addresses.ts
/**
* Gives an element the addresses that it was marked with, and the browser loads it as newly inserted.
* @returns the function that makes it a placeholder again.
*/
function openAddresses(element) {
	const set = (valueOf) => {
		swap(element, () => {
			for (const name of ADDRESSES) {
				const value = valueOf(name);
				if (value === null) element.removeAttribute(name);
				else element.setAttribute(name, /^[eo]/.test(element.localName) ? scriptUrl(value) : value);
			}
		});
		element.closest("video,audio")?.load();
	};
	const before = element.cloneNode();
	set((name) => element.getAttribute("data-" + name) ?? before.getAttribute(name));
	return () => set((name) => before.getAttribute(name));
}
// src/gate/refusal.ts
/**
* Why marked content must wait; undefined: it may load now. A release adds no trust: whatever `data-consent` says, an
* address is one of this site or of a declared service that is allowed, and a script has the page's nonce.
*/
function refusal({ ownersOf, allows, known, nonce }, { id, urls, nonces }) {
	let isAllowed = allows(id);
	for (const url of urls) {
		if (!url || !/^https?:$/.test(url.protocol)) return ["address not http", url];
		const owners = ownersOf(url);
		if (!owners[0]) return ["address not declared", url];
		isAllowed = isAllowed && owners.some(allows);
	}
	if (nonce && nonces.some((own) => own !== nonce)) return ["nonce missing", urls[0]];
	if (!known(id)) return ["unknown id", urls[0]];
	return isAllowed ? void 0 : ["not allowed yet", urls[0]];
}
// src/gate/rebuild-script.ts
/**
* A copy that runs once it is inserted, of a script that would not: one that has run, or was made by `innerHTML`.
* Gives the script itself where Trusted Types refuse us a policy.
*/
function rebuildScript(script) {
	const copy = native("createElement")("script");
	try {
		for (const { name, value } of script.attributes) copy.setAttribute(name, name === "src" ? scriptUrl(value) : scriptText(value));
		copy.nonce = script.nonce;
		copy.text = scriptText(script.text);
		return copy;
	} catch {
		return script;
	}
}
// src/gate/run-script.ts
var started = /* @__PURE__ */ new WeakSet();
/**
* Runs an inert script where it stands. The very element is used wherever the browser still runs it, so that nothing
* about it is lost: listeners, nonce, and the trust in inline text that stood in the page.
* @param isOrdered whether it must wait for those started before it.
* @returns the element that runs: the script, or a copy after it.
*/
function runScript(script, isOrdered) {
	const isAsync = script.hasAttribute("async");
	const running = started.has(script) || isAsync || !script.async ? rebuildScript(script) : script;
	const isCopy = running !== script;
	started.add(running);
	for (const event of isCopy ? ["load", "error"] : []) if (!script.hasAttribute("on" + event)) running.addEventListener(event, () => script.dispatchEvent(new Event(event)));
	const { type = "" } = script.dataset;
	keepPage(() => {
		if (isCopy) script.after(running);
		swap(running, () => {
			running.type = /^module$|\//.test(type) ? type : "";
			if (isOrdered && !isAsync) running.async = false;
		});
	});
	return running;
}
/** Runs something while nothing can write into the document: after parsing, that would wipe the page. */
function keepPage(run) {
	const page = Document.prototype;
	const { write, writeln, open } = page;
	const refuse = () => report("document.write comes too late");
	page.write = page.writeln = page.open = refuse;
	run();
	Object.assign(page, {
		write,
		writeln,
		open
	});
}
// src/gate/script-queue.ts
/** How long a script may keep those behind it waiting, in milliseconds. */
var PATIENCE = 3e3;
/** The same where the next one is inline and marked alike: it hardly works alone. */
var PATIENCE_BEFORE_INLINE = 8e3;
/**
* Makes the queue: `async` at once, classic scripts one after the other, then `defer` and modules after parsing.
* @param run runs a script, after those that were run in order if so asked, and gives the element that it runs as.
*/
function createScriptQueue(run) {
	const queue = [];
	let isBusy = false;
	let isOrdered = true;
	const next = (turn) => queue[0] && turnOf(queue[0]) <= turn ? queue.shift() : void 0;
	return {
		add(script) {
			if (!queue.includes(script)) queue.push(script);
		},
		async pump() {
			let script;
			queue.sort((one, other) => turnOf(one) - turnOf(other));
			while (script = next(0)) run(script, isOrdered);
			if (isBusy) return;
			isBusy = true;
			while (script = next(read("readyState") === "loading" ? 1 : 2)) {
				const running = run(script, isOrdered);
				if (!running?.src || running.noModule) continue;
				const [after] = queue;
				if (!await settled(running, after && !after.src && after.dataset.consent === script.dataset.consent ? PATIENCE_BEFORE_INLINE : PATIENCE)) isOrdered = false;
			}
			isBusy = false;
		}
	};
}
/** When a script runs: 0 as it comes, 1 in document order, 2 in document order after parsing. */
function turnOf(script) {
	if (!script.src && !isModule(script)) return 1;
	return script.hasAttribute("async") ? 0 : script.defer || isModule(script) ? 2 : 1;
}
/** Waits until a script has come or failed; nothing: it has done neither in time. */
function settled(script, patience) {
	return new Promise((resolve) => {
		for (const type of ["load", "error"]) script.addEventListener(type, resolve);
		setTimeout(resolve, patience);
	});
}
// src/gate/template-content.ts
/** A copy of a template's content in which the scripts are marked, so that they take their turn with the others. */
function templateContent(template) {
	const content = template.content.cloneNode(true);
	for (const script of content.querySelectorAll("script")) {
		if (script.matches("script[type*=\"/\"]:not([type*=script])")) continue;
		const copy = rebuildScript(script);
		copy.dataset.type = script.type;
		copy.dataset.consent = script.dataset.consent ?? template.dataset.consent;
		copy.type = "text/plain";
		script.replaceWith(copy);
	}
	return content;
}
// src/gate/gate.ts
/** How many records are kept: a page may hold any number of things. */
var MOST = 500;
/**
* Starts the gate. Marked content is inert by itself: the gate finds it, releases it on a grant, and takes it back.
* @param onHeld is told of each thing that waits, once for each reason.
*/
function createGate(rules, onHeld) {
	const released = /* @__PURE__ */ new WeakMap();
	const told = /* @__PURE__ */ new WeakMap();
	let waiting = [];
	const queue = createScriptQueue((script, isOrdered) => {
		const marked = readMarked(script);
		if (!script.isConnected || refusal(rules, marked)) return;
		const running = runScript(script, isOrdered);
		released.set(script, [marked, () => running === script ? script.type = "text/plain" : running.remove()]);
		return running;
	});
	function hold(element, id, [why, address]) {
		const what = element.localName;
		const url = address ? address.href : null;
		const record = {
			what,
			url,
			id,
			why
		};
		if (waiting.length < MOST) waiting.push(record);
		if (told.get(element) === why + url) return;
		told.set(element, why + url);
		if (why !== "not allowed yet") report(`<${what} data-consent="${id}"> ${url}: ${why}`);
		onHeld(record);
	}
	function visit(element) {
		if (released.has(element) || !(element instanceof HTMLElement)) return;
		const marked = readMarked(element, rules.allows(element.dataset.consent));
		const isTemplate = element instanceof HTMLTemplateElement;
		const isScript = element instanceof HTMLScriptElement;
		if (!(isScript ? /^text\/plain$/i.test(element.type) : isTemplate || marked.urls[0] !== void 0)) return;
		const why = refusal(rules, marked);
		if (why) hold(element, marked.id, why);
		else if (isScript) queue.add(element);
		else released.set(element, [marked, isTemplate ? openTemplate(element) : openAddresses(element)]);
	}
	function openTemplate(template) {
		const content = templateContent(template);
		content.querySelectorAll(MARKED).forEach(visit);
		const nodes = [...content.childNodes];
		template.after(content);
		return () => new DocumentFragment().append(...nodes);
	}
	function update() {
		waiting = [];
		const all = [...native("querySelectorAll")(MARKED)];
		const isParsing = read("readyState") === "loading";
		if (isParsing && !all[all.length - 1]?.nextSibling) all.pop();
		for (const element of all.reverse()) {
			const release = released.get(element);
			if (!release || !refusal(rules, release[0])) continue;
			released.delete(element);
			release[1]();
		}
		for (const element of all.reverse()) if ((!isParsing || element.async !== false) && element.isConnected) visit(element);
		queue.pump();
	}
	update();
	return {
		update,
		held: () => waiting
	};
}
// src/latchkey.ts
/** Non-clobberable place of the one instance: page content can shadow names, never symbols. */
var INSTANCE = Symbol.for("latchkey");
/** Shuts the gate and joins the layers. Everything is wired here and nowhere else. */
function run(input, options, { load, nonce = "", showRendered }) {
	const place = document;
	const running = place[INSTANCE];
	if (running) {
		report("started twice");
		return running;
	}
	if (/guard|seal/.test(options.level ?? "")) report("only level mark so far");
	let stops = [];
	const keep = (stop) => void (stops ? stops.push(stop) : stop?.());
	const use = (work) => load("banner", {}.banner).then(work).then(keep).catch((error) => report("cannot load", error));
	const emit = (name, detail) => {
		native("dispatchEvent")(new CustomEvent(`latchkey:${name}`, { detail }));
	};
	const declared = readManifest(input);
	const choice = createChoice({
		declared,
		store: {
			read: readRecord,
			write(text, maxAgeMs) {
				if (!writeRecord(text, maxAgeMs)) use((file) => file.replaceRecord(text, maxAgeMs));
			}
		},
		gpc: readGpc(),
		now: Date.now
	});
	const gate = createGate({
		...createUrlOwners(declared, location.hostname),
		allows: choice.allows,
		known: (id) => declared.services.has(id) || declared.categories.has(id),
		nonce
	}, (held) => emit("held", held));
	const visit = {
		lang: options.lang || read("documentElement").lang || "en",
		banner: options.banner,
		nonce,
		declared,
		choice,
		held: gate.held,
		source: input,
		load
	};
	const controls = startControls(visit, {
		showRendered,
		control: options.control,
		use,
		keep
	});
	const ready = new Promise(whenReady);
	let isReady = false;
	const update = () => {
		gate.update();
		if (isReady) controls.findElements();
	};
	keep(watch(update));
	keep(choice.onChange((decision) => {
		emit("change", decision);
		gate.update();
		use((file) => file.sweep(visit));
	}));
	const latchkey = Object.assign(choice, {
		ready,
		openSettings: () => controls.openSettings(),
		receipt: () => receiptOf(choice.decision),
		stop() {
			stops?.forEach((stop) => stop?.());
			stops = null;
			delete place[INSTANCE];
		}
	});
	ready.then(() => {
		if (!stops) return;
		isReady = true;
		update();
		controls.complete();
		emit("ready", latchkey);
		if (declared.faults) use((later) => later.explain(visit));
	});
	return place[INSTANCE] = latchkey;
}
// src/start.ts
/** The lazy parts as a bundler finds them. */
var PARTS = {
	banner: () => import("./parts/banner-file.js"),
	panel: () => import("./parts/panel-file.js"),
	annex: () => import("./parts/annex-file.js"),
	validate: () => import("./parts/validate-file.js"),
	cy: () => import("./parts/cy-file.js")
};
var load = (name) => PARTS[name]();
/**
* Starts Latchkey on this page and returns it, typed by the manifest's own ids.
*
* A module runs after the document is parsed. Marked content is inert by its markup and waits for it; what stands
* unmarked in the page has loaded by then. Started a second time, it returns the first one with one warning.
* Never throws: a faulty manifest shuts what is faulty.
*/
function start(manifest, options = {}) {
	const unmarked = [...native("querySelectorAll")("script[src]:not([data-consent])")].find(({ src }) => /^https?:/.test(src) && !src.startsWith(location.origin));
	if (unmarked) report(`start() in a module runs after parsing: an unmarked script such as ${unmarked.src} has loaded already. Mark it with data-consent, or put the script tag first in <head>`);
	return run(manifest, options, { load });
}
// src/manifest/define-manifest.ts
/**
* Gives a manifest back as it is; the compiler checks its references and its lifetimes, and remembers its ids.
* Nothing is checked at run time: `latchkey validate` names what a compiler cannot see.
*/
function defineManifest(manifest) {
	return manifest;
}
// src/choice/read-choice.ts
/**
* Reads a visitor's choice on a server: the same decision as in the page, from the request's `Cookie` header and the
* manifest. Never throws; whatever is missing, altered, expired or in doubt counts as not asked.
*
* @example
* readChoice(request.headers.get('cookie'), manifest).allows('analytics')
*/
function readChoice(cookieHeader, manifest, { now = Date.now(), gpc = false } = {}) {
	const circumstances = {
		now,
		gpc,
		once: /* @__PURE__ */ new Set()
	};
	const text = cookieIn(cookieHeader);
	const decision = readDecision(readManifest(manifest), text, circumstances);
	return {
		...decision,
		allows: (id) => decision.allowed.includes(id)
	};
}
export { defineManifest, readChoice, start };
