import { r as read } from "./report.js";
import { i as fingerprintOf } from "./url-owners.js";
import { a as text } from "./expiry.js";
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
			if (own && !isCurrent && !asleep) (kind === "asks" ? asks : tells).push(id);
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
// src/gate/judge.ts
/** Makes the judge of addresses and names. What is no address, or none of the network's, may go on: it asks nobody. */
function createJudge({ ownersOf, namesOf, allows, blocksHosts, blocksNames }) {
	return {
		url(address) {
			try {
				const url = new URL(address, read("baseURI"));
				const owners = ownersOf(url);
				if (!owners[0]) return blocksHosts && /^(http|ws)/.test(url.protocol) ? "" : void 0;
				return owners.some(allows) ? void 0 : owners[0];
			} catch {
				return;
			}
		},
		name(name, type) {
			if (name === "latchkey") return;
			const [row] = namesOf(name, type);
			if (!row) return blocksNames ? "" : void 0;
			const id = row.service ?? row.category ?? "";
			return row.category && allows(id) ? void 0 : id;
		}
	};
}
export { readDecision as n, encodeRecord as r, createJudge as t };
