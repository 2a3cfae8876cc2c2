import { t as RULES_VERSION } from "./rules-version.js";
import { t as readEvidence } from "./evidence.js";
import { t as decodeRecord } from "./record.js";
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
export { receiptOf as t };
