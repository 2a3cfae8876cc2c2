import { n as fingerprintOf } from "./policy.js";
import { t as decodeRecord } from "./record.js";
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
export { readDecision as t };
