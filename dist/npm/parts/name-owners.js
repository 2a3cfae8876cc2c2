import { n as addTo } from "./url-owners.js";
// src/manifest/name-owners.ts
/** Prepares the look-up of names. */
function createNameOwners({ names, categories }) {
	const byName = /* @__PURE__ */ new Map();
	const lengths = /* @__PURE__ */ new Set();
	for (const row of names) {
		const parts = row.pattern.split("*");
		const key = parts[0] || "*" + parts.pop();
		lengths.add(key.length);
		addTo(byName, row.type + key, row);
	}
	const strictness = ({ category }) => [
		"none",
		"objects",
		"asks",
		void 0
	].indexOf(categories.get(category)?.kind);
	return { namesOf(name, type) {
		const found = /* @__PURE__ */ new Set();
		for (const length of lengths) for (const key of [name.slice(0, length), "*" + name.slice(name.length + 1 - length)]) for (const row of byName.get(type + key) || []) if (matches(row.pattern, name)) found.add(row);
		return [...found].sort((a, b) => strictness(b) - strictness(a));
	} };
}
/** Whether a name fits a pattern whose start is known to fit. Takes the first place for each part, so it is never slow. */
function matches(pattern, name) {
	const parts = pattern.split("*");
	const last = parts.pop();
	let from = 0;
	for (const part of parts) {
		const at = name.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return parts[0] === void 0 ? name === last : name.indexOf(last, Math.max(from, name.length - last.length)) >= 0;
}
export { createNameOwners as t };
