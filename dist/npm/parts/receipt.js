import { t as fingerprintOf } from "./fingerprint.js";
import { n as encodeRecord, t as decodeRecord } from "./record.js";
import { t as RULES_VERSION } from "./rules-version.js";
// src/choice/read-decision.ts
/** Clocks differ; a record from further in the future is unreadable. In milliseconds. */
var SKEW = 3e5;
/** What a record means for a manifest at a time. Whatever is in doubt is not allowed; never throws. */
function readDecision(declared, text, { now, gpc, once, asleep }) {
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
			if (own && !isCurrent && !asleep && (kind === "asks" || !answers[id])) (kind === "asks" ? asks : tells).push(id);
		}
		const byDefault = own ? kind === "none" || kind === "objects" && !gpc : allowed.has(category);
		const isAllowed = once.has(id) || (answers[id] ? answers[id] === "granted" : byDefault);
		if (asleep ? kind === "none" : isAllowed) allowed.add(id);
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
function createChoice({ declared, store, gpc, now = Date.now, once = /* @__PURE__ */ new Set(), isAsleep = () => false }) {
	const listeners = /* @__PURE__ */ new Set();
	const { categories, services } = declared;
	let stored = store.read();
	let text = stored;
	let decision = look();
	function look() {
		return readDecision(declared, text, {
			now: now(),
			gpc,
			once,
			asleep: isAsleep()
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
		if (isAsleep()) return;
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
		stored = store.read();
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
			if (isAsleep() || !categories.has(id) && !services.has(id)) return;
			once.add(id);
			update(by);
		},
		sync(by = "other") {
			const found = store.read();
			if (found && found !== stored) text = stored = found;
			if (JSON.stringify(look()) !== JSON.stringify(decision)) update(by);
		},
		onChange(listener) {
			const own = listener.bind(null);
			listeners.add(own);
			return () => void listeners.delete(own);
		}
	};
}
// src/choice/evidence.ts
/**
* The evidence that goes with a record, which is kept in localStorage under that record: with any other it says
* nothing. Undefined where there is none. Never throws.
*/
function readEvidence(record) {
	try {
		return JSON.parse(localStorage.getItem("latchkey"))[record];
	} catch {
		return;
	}
}
// src/choice/receipt.ts
/**
* The record of a visitor's choice; null before one. Never throws.
* @param text the record as it is stored; undefined where the browser keeps none.
*/
function receiptOf({ categories, services }, { time, answers, gpc }, text) {
	if (time === null) return null;
	const said = { ...answers };
	for (const id in said) if (categories.get(services.get(id)?.category ?? id)?.kind === "objects") said[id] = said[id] === "refused" ? "objected" : "not objected";
	const entries = decodeRecord(text)?.entries ?? [];
	return {
		rules: RULES_VERSION,
		gpc,
		by: null,
		lang: null,
		left: [],
		...readEvidence(text),
		time: new Date(time).toISOString(),
		answers: said,
		fingerprints: Object.fromEntries([...entries].map(([id, entry]) => [id, entry.slice(1)]))
	};
}
export { readDecision as i, readEvidence as n, createChoice as r, receiptOf as t };
