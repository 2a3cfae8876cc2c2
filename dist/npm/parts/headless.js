import { n as read, t as native } from "./natives.js";
import { t as askAgain } from "./ask-again.js";
import { r as firstTexts } from "./banner3.js";
import { t as fill } from "./fill.js";
import { i as textIn } from "./text-in.js";
import { a as settingsAnswers, n as settingsRemarks, o as settingsOutcome, r as settingsSummary, s as settingsRows } from "./settings-summary.js";
import { i as readManifest } from "./read-manifest.js";
import { t as again } from "./again.js";
import { t as banner } from "./banner2.js";
import { t as common } from "./common2.js";
import { t as panel } from "./panel2.js";
// src/headless/part-button.ts
/**
* Makes a button.
* @param verb the hook by which tools find it.
* @param press what it does. Default: what Latchkey does in any page at a press of something with this hook.
*/
function partButton(verb, label, press) {
	return {
		label,
		props: {
			type: "button",
			"data-latchkey": verb,
			...press && { onClick: press }
		}
	};
}
// src/headless/running-latchkey.ts
/** Where the head leaves the one instance: page content can shadow names, never symbols. */
var INSTANCE = Symbol.for("latchkey");
/** The Latchkey of this page; null on a server, and as long as none runs. */
function runningLatchkey() {
	if (typeof document === "undefined") return null;
	return document[INSTANCE] ?? null;
}
/**
* Calls back after each decision, and once one has started that did not run before.
* @param listener is told through what was decided; nothing where something started.
* @returns the function that stops it.
*/
function followLatchkey(listener) {
	let stop = () => {};
	const attach = () => {
		stop();
		stop = runningLatchkey()?.onChange((_, by) => listener(by)) ?? (() => {});
	};
	const onReady = () => {
		attach();
		listener();
	};
	attach();
	native("addEventListener")("latchkey:ready", onReady);
	return () => {
		stop();
		native("removeEventListener")("latchkey:ready", onReady);
	};
}
// src/headless/store.ts
/** Makes a store that follows its source only as long as somebody listens, so that nothing has to be taken down. */
function createStore({ get, first, follow }) {
	const listeners = /* @__PURE__ */ new Set();
	let stop = () => {};
	return {
		get,
		first,
		subscribe(listener) {
			const own = () => listener();
			if (!listeners.size) stop = follow(() => [...listeners].forEach((tell) => tell()));
			listeners.add(own);
			return () => {
				if (listeners.delete(own) && !listeners.size) stop();
			};
		}
	};
}
// src/headless/banner-store.ts
var CLOSED = { state: "closed" };
/**
* What a banner says and does: the same as our own, for a site that dresses it. The receipt says of what is decided here
* that the visitor used buttons of the site's own.
*/
function createBannerStore({ manifest, declared, words, first }) {
	const { common, banner } = words;
	const site = textIn(manifest.site?.name, common.lang) || banner.thisSite;
	let parts = CLOSED;
	/** The decision upon which it was made. */
	let seen = null;
	let title = "";
	/** What is said once the press is followed. */
	let pressed = "";
	let said = null;
	let changed = () => {};
	/** Whether there is a question or a notice, about something of which there are texts. */
	function asks({ asks, tells }) {
		return [...asks, ...tells].some((id) => declared.categories.has(id));
	}
	/** Whoever has chosen is asked only about what is new or different. */
	function question(latchkey) {
		const { time, gpc } = latchkey.decision;
		if (time !== null) return askAgain({
			choice: latchkey,
			declared
		}, manifest, words);
		return {
			texts: firstTexts(manifest, words, {
				declared,
				gpc
			}),
			choice: latchkey
		};
	}
	function asking(texts) {
		title = fill(texts.title, { site });
		return {
			state: "asking",
			region: region(),
			title,
			says: texts.says,
			accept: texts.accept ? partButton("accept", texts.accept, () => press("accept")) : null,
			reject: partButton("reject", texts.reject, () => press("reject")),
			settings: partButton("settings", common.settings)
		};
	}
	function confirm(outcome) {
		parts = {
			state: "confirming",
			region: region(),
			confirmation: {
				role: "alert",
				tabIndex: -1,
				ref: focusOn
			},
			outcome,
			change: banner.change,
			hide: partButton("hide", banner.hide, hide)
		};
	}
	function region() {
		const { lang, direction: dir } = common;
		return {
			id: "latchkey-banner",
			role: "region",
			"aria-label": title,
			"data-nosnippet": "",
			lang,
			dir
		};
	}
	function press(verb) {
		const latchkey = runningLatchkey();
		if (!latchkey) return;
		const { texts, choice } = question(latchkey);
		pressed = texts[`${verb}ed`];
		choice[verb]();
		pressed = "";
	}
	function onDecision(by) {
		const latchkey = runningLatchkey();
		if (parts.state !== "closed") {
			if (by === "panel") confirm(banner.saved);
			else if (pressed) confirm(pressed);
			else if (parts.state === "confirming" && !(latchkey && asks(latchkey.decision))) parts = CLOSED;
		}
		changed();
	}
	function hide() {
		const hadFocus = said?.contains(read("activeElement"));
		parts = CLOSED;
		changed();
		const content = hadFocus && native("querySelectorAll")("main,h1")[0];
		if (!content) return;
		content.tabIndex = -1;
		content.focus();
	}
	function focusOn(element) {
		said = element;
		element?.focus();
	}
	function get() {
		const latchkey = runningLatchkey();
		const decision = latchkey?.decision ?? null;
		if (decision !== seen && parts.state !== "confirming") {
			seen = decision;
			parts = latchkey && asks(latchkey.decision) ? asking(question(latchkey).texts) : CLOSED;
		}
		return parts;
	}
	const ahead = first.time === null && asks(first) ? asking(firstTexts(manifest, words, {
		declared,
		gpc: first.gpc
	})) : CLOSED;
	return createStore({
		get,
		first: () => ahead,
		follow(listener) {
			changed = listener;
			return followLatchkey(onDecision);
		}
	});
}
// src/headless/page-stores.ts
/** The Latchkey that runs in this page; null on a server, and as long as none runs. */
var latchkeyStore = createStore({
	get: runningLatchkey,
	first: () => null,
	follow: (changed) => followLatchkey(() => changed())
});
/** What the visitor has decided. Where no Latchkey runs nothing is allowed. */
function createDecisionStore({ first, unknown }) {
	return createStore({
		get: () => runningLatchkey()?.decision ?? unknown,
		first: () => first,
		follow: (changed) => followLatchkey(() => changed())
	});
}
// src/headless/settings-store.ts
/**
* What the settings say and do: the same as our own form, for a site that dresses it. What the visitor has switched
* outlives any change from elsewhere.
*/
function createSettingsStore({ manifest, declared, words, first, unknown }) {
	const { common, panel } = words;
	const asks = [...declared.categories.values()].some(({ kind }) => kind === "asks");
	let toggled = /* @__PURE__ */ new Map();
	let outcome = "";
	/** The decision upon which the parts were made; null where they have to be made anew. */
	let seen = null;
	let parts = partsOf(first);
	const ahead = parts;
	let changed = () => {};
	const now = () => runningLatchkey()?.decision ?? unknown;
	function situationOf(decision) {
		return {
			manifest,
			declared,
			words,
			decision,
			toggled
		};
	}
	function partsOf(decision) {
		const situation = situationOf(decision);
		const rows = settingsRows(situation);
		const [acceptAll, rejectAll] = asks ? [panel.acceptAll, panel.rejectAll] : [panel.allOn, panel.allOff];
		return {
			lang: common.lang,
			dir: common.direction,
			heading: common.settings,
			summary: settingsSummary(rows, situation),
			remarks: settingsRemarks(rows, situation),
			rows: rows.map((row) => ({
				...row,
				name: `latchkey-${row.id}`
			})),
			on: common.on,
			off: common.off,
			hasSwitch: rows.some(({ hasSwitch }) => hasSwitch),
			save: partButton("save", panel.save, () => settle((one) => one.decide(settingsAnswers(situationOf(now()))))),
			acceptAll: partButton("accept", acceptAll, () => settle((one) => one.accept())),
			rejectAll: partButton("reject", rejectAll, () => settle((one) => one.reject())),
			outcome,
			toggle
		};
	}
	function toggle(id, isOn) {
		toggled = new Map(toggled).set(id, isOn);
		outcome = "";
		renew();
	}
	function settle(decide) {
		const latchkey = runningLatchkey();
		if (!latchkey) return;
		const before = latchkey.decision;
		decide(latchkey);
		toggled = /* @__PURE__ */ new Map();
		const after = latchkey.decision;
		const situation = situationOf(after);
		const summary = settingsSummary(settingsRows(situation), situation);
		outcome = settingsOutcome(panel, summary, {
			before,
			after
		});
		renew();
	}
	function renew() {
		seen = null;
		changed();
	}
	function get() {
		const decision = now();
		if (decision !== seen) {
			seen = decision;
			parts = partsOf(decision);
		}
		return parts;
	}
	return createStore({
		get,
		first: () => ahead,
		follow(listener) {
			changed = listener;
			return followLatchkey(() => listener());
		}
	});
}
// src/headless/site.ts
var ENGLISH = {
	common,
	banner,
	again,
	panel
};
/** Reads what the headless parts are told. Never throws: a faulty manifest shuts what is faulty. */
function createSite({ manifest, words = ENGLISH, decision }) {
	const declared = readManifest(manifest);
	const unknown = unknownDecision(declared);
	return {
		manifest,
		declared,
		words,
		unknown,
		first: decision ?? unknown
	};
}
/** Nothing runs, nothing asks, and what would be on until visitors object counts as off. */
function unknownDecision({ categories }) {
	const objects = [...categories.values()].filter(({ kind }) => kind === "objects");
	return {
		time: null,
		allowed: [],
		asks: [],
		tells: [],
		gpc: false,
		state: "undecided",
		answers: Object.fromEntries(objects.map(({ id }) => [id, "refused"]))
	};
}
// src/headless/headless.ts
/** Joins the headless parts of one site. Touches nothing of a page before somebody listens. */
function createHeadless(options) {
	const site = createSite(options);
	return {
		decision: createDecisionStore(site),
		banner: createBannerStore(site),
		createSettings: () => createSettingsStore(site)
	};
}
/** For a page without a provider: decisions are known, and nothing can be said about them. */
var WITHOUT_PROVIDER = createHeadless({ manifest: {} });
export { createHeadless as n, latchkeyStore as r, WITHOUT_PROVIDER as t };
