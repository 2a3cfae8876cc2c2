// src/markup/to-html.ts
var VOID = /* @__PURE__ */ new Set([
	"area",
	"br",
	"col",
	"hr",
	"img",
	"input",
	"link",
	"meta",
	"source",
	"wbr"
]);
var ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Writes markup as an HTML string, every text and attribute escaped. */
function toHtml(markup) {
	if (typeof markup === "string") return escape(markup);
	if (!("tag" in markup)) return markup.map(toHtml).join("");
	const { tag, attributes, children } = markup;
	let html = `<${tag}`;
	for (const [name, value] of Object.entries(attributes)) if (value === true) html += ` ${name}`;
	else if (value !== false && value != null) html += ` ${name}="${escape(String(value))}"`;
	return VOID.has(tag) ? `${html}>` : `${html}>${children.map(toHtml).join("")}</${tag}>`;
}
function escape(text) {
	return text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
}
export { toHtml as t };
