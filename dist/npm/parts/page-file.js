import { n as read, t as native } from "./natives.js";
import { c as report, n as isAlone, t as cookieText } from "./cookies.js";
import { t as listen } from "./listen.js";
import { n as writeSession, t as readSession } from "./session.js";
import { n as storedNames, t as namesAtOnce } from "./stored-names.js";
import { r as whenReady, t as isParsing } from "./when-ready.js";
import { r as addSettingsControl } from "./settings-control.js";
import { r as createUrlOwners } from "./name-owners.js";
import { a as scriptUrl, i as scriptText, n as takeOut } from "./held.js";
import { a as isModule, o as readMarked, r as MARKED, t as ADDRESSES } from "./marked.js";
import { t as isEmbed } from "./is-embed.js";
import { n as LISTED_TYPES } from "./read-manifest.js";
import { n as offersLanguages } from "./spoken-language.js";
import { t as SERVED } from "./our-languages.js";
import { t as baseLanguage } from "./text-in.js";
// src/browser/after-paint.ts
/** How long to wait where the browser paints nothing, as in a window that others cover. In milliseconds. */
var PATIENCE$1 = 100;
/**
* Fulfilled once the browser has painted what was changed just now: whatever takes time comes after that. A hidden page
* is not painted, and its timers run late: there it is fulfilled at once.
*/
function afterPaint() {
	return new Promise((resolve) => {
		if (read("hidden")) return resolve();
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, PATIENCE$1);
	});
}
// src/browser/at-most.ts
/** How long something rests that is asked for again and again, in milliseconds: shorter than visitors notice. */
var REST = 50;
/**
* Gives a function that does something at once, and then at most twenty times a second however often it is called; what
* was asked for in between is done once, at the end of the rest.
*/
function atMost(work, keep) {
	let timer;
	let isAskedAgain = false;
	const ask = () => {
		isAskedAgain = !!timer;
		if (timer) return;
		work();
		timer = setTimeout(() => {
			timer = 0;
			if (isAskedAgain) ask();
		}, REST);
	};
	keep(() => clearTimeout(timer));
	return ask;
}
// src/browser/watch-elsewhere.ts
/** Firefox tells of what is stored before a changed cookie can be read in another tab. In milliseconds. */
var LATER = 400;
/**
* Calls back when the record may have been changed elsewhere: by another tab, of which a changed cookie tells or what is
* stored beside it, or by another host of the site, which shows at the next focus.
* @returns the function to call after a decision here: two tabs that decide at the same moment may store the same beside
* it, of which neither is told.
*/
function watchElsewhere(callback, keep) {
	const { cookieStore } = globalThis;
	let timer;
	const again = () => {
		callback();
		clearTimeout(timer);
		timer = setTimeout(callback, LATER);
	};
	keep(listen("storage", again));
	keep(() => clearTimeout(timer));
	for (const type of ["focus", "visibilitychange"]) keep(listen(type, callback));
	if (cookieStore) keep(listen("change", atMost(callback, keep), cookieStore));
	return again;
}
// src/browser/watch-touch.ts
/**
* Notes whether the visitor has done something here that a reload would lose: typed, chosen, pasted, played, or gone
* into a frame, of which nothing is known.
* @returns the function that says so.
*/
function watchTouch() {
	let isTouched = wasTouched();
	for (const type of [
		"input",
		"play",
		"blur"
	]) addEventListener(type, ({ target, isTrusted }) => {
		const { name } = target;
		isTouched || (isTouched = type === "blur" ? target === window && /frame/i.test(read("activeElement")?.localName) : isTrusted && navigator.userActivation?.hasBeenActive !== false && !/^latchkey-/.test(name));
	}, true);
	return () => isTouched;
}
/** Whether the visitor may have done such a thing before anybody watched: what it left behind tells. */
function wasTouched() {
	if (navigator.userActivation?.hasBeenActive === false) return false;
	const some = (selector, test = () => true) => [...native("querySelectorAll")(selector)].some(test);
	return some("input,textarea", (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked) || some("select", ({ multiple, options }) => {
		const hasDefault = [...options].some((option) => option.defaultSelected);
		return [...options].some((option) => option.selected !== (hasDefault ? option.defaultSelected : !multiple && option.index === 0));
	}) || some("video,audio", (film) => film.currentTime) || some("[contenteditable],iframe:not([data-consent])");
}
// src/controls/controls.ts
/** Selects our elements, by tag or, since editors strip unknown tags, by class. */
var ELEMENTS = "annex,recipients,notice,settings".replace(/\w+/g, "latchkey-$&,.latchkey-$&").split(",");
/** Joins the page's controls to the visit: whatever opens the settings, and our elements. */
function startControls(visit, { control, openSettings, mount, keep }) {
	const seen = /* @__PURE__ */ new WeakSet();
	const onClick = (event) => {
		const { target } = event;
		const opener = target instanceof Element && Element.prototype.closest.call(target, "[data-latchkey=settings],a[href$=\"#latchkey-settings\"]");
		if (!opener || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		openSettings(opener);
	};
	keep(listen("click", onClick));
	return {
		findElements() {
			for (const element of ELEMENTS.flatMap((one) => [...native("querySelectorAll")(one)])) {
				if (!seen.has(element)) mount(element);
				seen.add(element);
			}
		},
		complete() {
			if (control !== "none") addSettingsControl(visit);
			if (location.hash === "#latchkey-settings") openSettings();
		}
	};
}
// src/gate/check-barrier.ts
/** Says where a sealed page lacks its barrier, or has it where browsers have begun to load already. */
function checkBarrier() {
	if (native("querySelectorAll")("script,style,[rel=stylesheet],[http-equiv^=content-s i]")[0]?.localName !== "meta") report("no barrier first in <head>");
}
// src/gate/open-addresses.ts
/**
* Gives an element the addresses that it was marked with, and the browser loads it as newly inserted.
* @returns the function that makes it a placeholder again.
*/
function openAddresses(element) {
	const set = (valueOf) => {
		const putBack = takeOut(element);
		for (const name of ADDRESSES) {
			const value = valueOf(name);
			if (value === null) element.removeAttribute(name);
			else element.setAttribute(name, /^[eo]/.test(element.localName) ? scriptUrl(value) : value);
		}
		putBack();
		element.closest("video,audio")?.load();
	};
	const before = element.cloneNode();
	set((name) => element.getAttribute("data-" + name) ?? before.getAttribute(name));
	return () => set((name) => before.getAttribute(name));
}
// src/gate/refusal.ts
/**
* Why marked content must wait; undefined: it may load now. A release adds no trust: whatever `data-consent` says, an
* address is one of this site or of a declared service that is allowed, and a script has the page's nonce. What a
* category marks and runs no code of its own comes with its service, where visitors have allowed that by itself.
*/
function refusal({ ownersOf, allows, known, isIn, nonce }, { id, addresses, nonces }) {
	let isAllowed = allows(id);
	let comesAlone = !!addresses[0] && !nonces.length;
	for (const url of addresses) {
		if (!url || !/^https?:$/.test(url.protocol)) return ["address not http", url];
		const owners = ownersOf(url);
		if (!owners[0]) return ["address not declared", url];
		isAllowed = isAllowed && owners.some(allows);
		comesAlone = comesAlone && owners.some((owner) => isIn(owner, id) && allows(owner));
	}
	if (nonce && nonces.some((own) => own !== nonce)) return ["nonce missing", addresses[0]];
	if (!known(id)) return ["unknown id", addresses[0]];
	return isAllowed || comesAlone ? void 0 : ["not allowed yet", addresses[0]];
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
		const putBack = takeOut(running);
		running.type = /^module$|\//.test(type) ? type : "";
		if (isOrdered && !isAsync) running.async = false;
		putBack();
	});
	return running;
}
/** Runs something while nothing can write into the document: after parsing, that would wipe the page. */
function keepPage(run) {
	const page = Document.prototype;
	const { write, writeln, open } = page;
	const refuse = () => report("document.write is too late");
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
/** How long scripts may follow each other before the visitor has a turn, in milliseconds. */
var TURN = 50;
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
			let start = performance.now();
			while (script = next(isParsing() ? 1 : 2)) {
				const running = run(script, isOrdered);
				if (!running?.src || running.noModule) {
					if (performance.now() - start > TURN) {
						await new Promise((resolve) => setTimeout(resolve));
						start = performance.now();
					}
					continue;
				}
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
/**
* Starts the gate. Marked content is inert by itself: the gate finds it, releases it on a grant, and takes it back.
* @param onHeld is told of each thing that waits, once for each reason.
* @param known what else is known of elements that the guard has marked.
*/
function createGate({ declared, allows, nonce }, onHeld, known) {
	const rules = {
		...createUrlOwners(declared, location.hostname),
		allows,
		known: (id) => declared.services.has(id) || declared.categories.has(id),
		isIn: (service, category) => declared.services.get(service)?.category === category,
		nonce
	};
	const released = /* @__PURE__ */ new WeakMap();
	const told = /* @__PURE__ */ new WeakMap();
	const ran = [];
	let waiting = [];
	let unheld = 0;
	let elements = [];
	const queue = createScriptQueue((script, isOrdered) => {
		const marked = readMarked(script);
		if (!script.isConnected || refusal(rules, marked)) return;
		const running = runScript(script, isOrdered);
		ran.push(marked);
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
			why,
			outcome: "stopped",
			who: null,
			when: performance.now(),
			...known?.get(element)
		};
		if (waiting.length >= 500) {
			unheld++;
			return;
		}
		waiting.push(record);
		if (why === "not allowed yet") elements.push(element);
		if (told.get(element) === why + url) return;
		told.set(element, why + url);
		if (why !== "not allowed yet") report(`<${what} data-consent="${id}"> ${url}: ${why}`);
		onHeld(record);
	}
	function visit(element) {
		if (released.has(element) || !(element instanceof HTMLElement)) return;
		const marked = readMarked(element, allows(element.dataset.consent));
		const isTemplate = element instanceof HTMLTemplateElement;
		const isScript = element instanceof HTMLScriptElement;
		if (!(isScript ? /^text\/plain$/i.test(element.type) : isTemplate || marked.addresses[0] !== void 0)) return;
		const why = refusal(rules, marked);
		if (why) hold(element, marked.id, why);
		else if (isScript) queue.add(element);
		else released.set(element, [marked, isTemplate ? openTemplate(element, marked) : openAddresses(element)]);
	}
	function openTemplate(template, marked) {
		const content = templateContent(template);
		if (marked.nonces[0] !== void 0) ran.push(marked);
		content.querySelectorAll(MARKED).forEach(visit);
		const nodes = [...content.childNodes];
		template.after(content);
		return () => new DocumentFragment().append(...nodes);
	}
	function update() {
		waiting = [];
		unheld = 0;
		elements = [];
		const all = [...native("querySelectorAll")(MARKED)];
		const isEarly = isParsing();
		if (isEarly && !all[all.length - 1]?.nextSibling) all.pop();
		for (const element of all.reverse()) {
			const release = released.get(element);
			if (!release || !refusal(rules, release[0])) continue;
			released.delete(element);
			release[1]();
		}
		for (const element of all.reverse()) if ((!isEarly || element.async !== false) && element.isConnected) visit(element);
		queue.pump();
	}
	return {
		update,
		held: () => waiting,
		unheld: () => unheld,
		waiting: () => elements,
		runsOn: () => ran.some((marked) => refusal(rules, marked))
	};
}
// src/gate/merge-sights.ts
/** How much is kept apart: a page may write and ask without end. */
var MOST = 1e3;
/** Makes an error that knows enough callers: Chromium keeps ten, and what parses HTML has as many of ours above its own. */
function errorOf(maker) {
	const { value, writable } = Object.getOwnPropertyDescriptor(maker, "stackTraceLimit") ?? {};
	const isOpen = writable && typeof value === "number";
	if (isOpen) maker.stackTraceLimit = 25;
	const error = new maker();
	if (isOpen) maker.stackTraceLimit = value;
	return error;
}
/**
* Takes over what the head has noted, and what it notes from now on: the same thing once, and how often.
* @param decision the standing one.
*/
function mergeSights(sights, decision, onViolation) {
	const log = [];
	let known = {};
	let lost = sights.count - sights.log.length;
	let last;
	/** @param look gives the whole of it: where it is known well already, no stack need be made. */
	function add(noted, look) {
		try {
			const [first] = noted;
			if (typeof first === "string") {
				const [what, name, id, attributes = ""] = noted;
				const key = [
					what,
					name,
					id,
					attributes.replace(/ \d+:\S+/, "")
				].join();
				const thing = known[key];
				if (thing) {
					if (thing.count++ < 3) thing.errors.push(look()[4]);
				} else if (log[999]) lost++;
				else {
					const [, address, isFrame, when, error] = look();
					known[key] = {
						what,
						name,
						id,
						attributes,
						count: 1,
						when,
						errors: [error],
						address,
						isFrame
					};
					log.push(known[key]);
				}
			} else if ("blockedURI" in first) onViolation(first, look()[3]);
			else {
				known = {};
				last = first;
				if (log[2 * MOST - 1]) return;
				const [, , , when, error, isActive] = look();
				log.push({
					decision: first,
					by: noted[1],
					isActive,
					when,
					error
				});
			}
		} catch {
			lost++;
		}
	}
	const early = sights.log.splice(0);
	for (const sight of early) add(sight[0], () => sight);
	sights.see = (noted, realm = window) => add(noted, () => [
		noted,
		realm.location.href,
		realm !== window,
		performance.now(),
		errorOf(sights.Error),
		navigator.userActivation?.isActive
	]);
	if (last !== decision) sights.see([decision]);
	return {
		log,
		get lost() {
			return lost;
		},
		ownErrors: [early[0]?.[4], new sights.Error()]
	};
}
// src/gate/watch-leftovers.ts
/** How often is looked after something tried to write what it may not, and how long between, in milliseconds. */
var LOOKS = 6;
var BETWEEN = 500;
/**
* Looks for what slipped past the guard into storage: at once and a second later, when the page is shown or hidden,
* when the browser tells that a cookie changed, and for some seconds after a write was refused.
* @param sweep removes it.
* @returns the function to call after a write was refused.
*/
function watchLeftovers(judge, sweep, keep) {
	let looks = 3;
	const look = () => {
		for (const type of LISTED_TYPES) storedNames(type).then((names) => names.some((name) => judge.name(name, type)) && sweep());
	};
	const poll = () => {
		look();
		if (--looks > 0) setTimeout(poll, BETWEEN);
	};
	poll();
	const { cookieStore } = globalThis;
	keep(listen("visibilitychange", look));
	if (cookieStore) keep(listen("change", atMost(look, keep), cookieStore));
	keep(() => looks = 0);
	return () => {
		if (looks <= 0) setTimeout(poll, BETWEEN);
		looks = LOOKS;
	};
}
// src/page-file.ts
/** Cookies of the consent products whose choices can be taken over. */
var OLD = /Cookie(Control|Consent)=|Optanon|cookieyes-|cookielawinfo-|cmplz_/;
/** Joins to a visit all that can wait: release, controls, and what follows a decision. */
function startPage(visit, head) {
	const { lang, source, options, declared, choice, nonce, load } = visit;
	const { allows, guard, seal, onHeld, sights, keep } = head;
	let timer;
	let cost = 0;
	let isReady = false;
	let isDrawing = false;
	let isOver = false;
	let isFollowing = false;
	const isInventoryKept = namesAtOnce("sessionStorage").includes("latchkey-inventory");
	let onWrite = () => {};
	let allowed = choice.decision.allowed;
	const use = (file, work) => file.then(work).then(keep).catch((error) => report("cannot load", error));
	const withPanel = (work) => use(load("panel", {}.panel), work);
	const inventory = () => load("inventory", {}.inventory);
	const afterwards = (work) => void use(load("aftercare", {}.aftercare), work);
	const sweep = () => void (isFollowing || afterwards((file) => file.sweep(visit)));
	const openSettings = (opener = null) => withPanel((panel) => panel.openPanel(visit, opener));
	const gate = createGate({
		declared,
		allows,
		nonce
	}, onHeld, guard.known);
	const controls = startControls(visit, {
		control: options.control,
		openSettings,
		mount(element) {
			if (element.matches("latchkey-settings,.latchkey-settings")) withPanel((panel) => panel.mountSettings(visit, element));
			else use(load("annex", {}.annex), (annex) => annex.mountElements(visit, [element]));
		},
		keep
	});
	/** Releases what is allowed. Once a page is parsed, what shows something and waits gets a placeholder. */
	function release() {
		gate.update();
		const { waiting } = gate;
		if (isReady && (isDrawing || (isDrawing = waiting().some(isEmbed)))) use(load("placeholder", {}.placeholder), (file) => file.drawPlaceholders(visit, waiting()));
	}
	function update() {
		release();
		guard.guardFrames(window);
		if (isReady) controls.findElements();
		else updateSoon();
	}
	function updateSoon() {
		if (isOver || isFollowing) return;
		timer || (timer = setTimeout(() => {
			timer = 0;
			const start = performance.now();
			update();
			cost = performance.now() - start;
		}, cost * 49));
	}
	/** Adds what a parsed page lacks. */
	function complete() {
		if (isOver) return;
		isReady = true;
		update();
		controls.complete();
		const { asks, tells } = choice.decision;
		const { rehearse, level } = options;
		const { focus, cut } = readSession();
		const isBack = focus !== void 0 || namesAtOnce("localStorage").includes("latchkey-log");
		if (rehearse || declared.faults || asks[0] && !declared.services.size || isBack || cut) afterwards((file) => file.begin(visit, rehearse));
		const [wanted = ""] = navigator.languages;
		if ((baseLanguage(wanted) !== baseLanguage(lang) || !SERVED.includes(baseLanguage(lang))) && offersLanguages(source)) use(load("language", {}.language), (file) => file.offerLanguage(visit));
		const isShown = native("querySelectorAll")("#latchkey-banner:not([hidden])")[0];
		if (options.banner !== "none" && (asks[0] ?? tells[0]) || isShown) use(load("theme", {}.theme), (file) => file.watchBanner(visit));
		if (!isAlone()) afterwards((file) => file.mendRecord(visit));
		if (/latchkey=check/.test(location.search)) use(load("check", {}.check), (file) => file.showCheck(visit));
		if (/latchkey=inventory/.test(location.search) || isInventoryKept) use(inventory(), (file) => file.showInventory(visit));
		if (level !== "mark") onWrite = watchLeftovers(guard.judge, sweep, keep);
	}
	visit.seen = mergeSights(sights, choice.decision, ({ effectiveDirective: what, blockedURI: url, sourceFile }, when) => guard.note({
		what,
		url,
		id: "",
		why: "policy of the page",
		who: sourceFile || null,
		when
	}));
	visit.held = () => [...gate.held(), ...guard.refused];
	visit.unheld = gate.unheld;
	visit.endWith = keep;
	const lookElsewhere = watchElsewhere(() => choice.sync(), keep);
	const mayReload = seal || options.level === "mark";
	const isTouched = mayReload && watchTouch();
	if (seal) checkBarrier();
	if (isInventoryKept) use(inventory(), (file) => file.goOn(visit));
	keep(() => {
		isOver = true;
		clearTimeout(timer);
	});
	update();
	whenReady(complete);
	return {
		onNodes: updateSoon,
		onWrite: () => onWrite(),
		openSettings,
		bringBanner: () => use(load("banner", {}.banner), (file) => file.mountBanner(visit)),
		moveIn: async () => {
			if (OLD.test(cookieText())) await use(load("moving-in", {}["moving-in"]), (file) => file.takeOver(visit));
		},
		inventory: () => inventory().then((file) => file.takeInventory(visit)),
		openInventory: () => use(inventory(), (file) => file.openInventory(visit)),
		replaceRecord: (text, maxAgeMs) => afterwards((file) => file.replaceRecord(text, maxAgeMs, declared.isShared)),
		async follow(by) {
			const end = listen("pagehide", () => writeSession({
				...readSession(),
				cut: {
					by,
					lang: visit.lang
				}
			}));
			isFollowing = true;
			clearTimeout(timer);
			timer = 0;
			const made = choice.decision;
			if (by !== "other" && by !== "api") await afterPaint();
			lookElsewhere();
			isFollowing = false;
			if (isOver || choice.decision !== made) return end();
			if (options.level !== "mark") guard.inspect([native("querySelectorAll")("iframe,frame,object,embed")]);
			update();
			const before = allowed;
			allowed = choice.decision.allowed;
			const isNeeded = seal ? seal.shut.size > seal.shutAtFirst || [...seal.shut].some(choice.allows) : mayReload && gate.runsOn();
			afterwards((file) => file.followDecision(visit, {
				before,
				by,
				isNeeded,
				isTouched: !isTouched || isTouched()
			}).finally(end));
		}
	};
}
export { startPage };
