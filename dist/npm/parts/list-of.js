// src/words/list-of.ts
/** Lists things in a sentence: "a", "a and b", "a, b and c". `and` gives the last one with its "and". */
function listOf(items, and, comma = ", ") {
	const last = items[items.length - 1] ?? "";
	return items.length > 1 ? `${items.slice(0, -1).join(comma)} ${and(last)}` : last;
}
export { listOf as t };
