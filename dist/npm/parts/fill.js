// src/words/fill.ts
/** Puts values into the `{places}` of a text. A place without a value stays empty. */
function fill(template, values) {
	return template.replace(/\{(\w+)\}/g, (_, place) => String(values[place] ?? ""));
}
export { fill as t };
