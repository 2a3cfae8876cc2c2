import { r as spoken } from "./in-english.js";
// src/markup/markup.ts
/** An element with its attributes and children; nested lists are flattened, empty ones dropped, texts side by side joined. */
function h(tag, attributes, ...children) {
	const flat = [];
	flatten(children, flat);
	return {
		tag,
		attributes: attributes ?? {},
		children: flat.flatMap(inLanguages)
	};
}
/** What a language of the site's own lacks is English, and says so. */
function inLanguages(child) {
	if (typeof child !== "string") return child;
	return spoken(child).map((text, index) => index % 2 ? h("span", {
		lang: "en",
		dir: "ltr"
	}, text) : text).filter(Boolean);
}
function flatten(children, into) {
	for (const child of children) {
		const last = into[into.length - 1];
		if (Array.isArray(child)) flatten(child, into);
		else if (typeof child === "string" && typeof last === "string") into[into.length - 1] = last + child;
		else if (child) into.push(child);
	}
}
export { h as t };
