import { n as read, t as native } from "./natives.js";
// src/ui/print-text.ts
/** On the root element while this alone is printed; the style of the panel knows it. */
var PRINTING = "data-latchkey-print";
/** Prints a heading and lines of text, and nothing else of the page. */
function printText(heading, lines, { lang, direction }) {
	const place = native("createElement")("div");
	place.id = "latchkey-print";
	place.lang = lang;
	place.dir = direction;
	const add = (tag, text) => {
		const element = native("createElement")(tag);
		element.textContent = text;
		place.append(element);
	};
	add("h1", heading);
	for (const line of lines) add("p", line);
	const root = read("documentElement");
	read("body").append(place);
	root.setAttribute(PRINTING, "");
	const over = new AbortController();
	for (const type of [
		"afterprint",
		"pointerdown",
		"keydown"
	]) addEventListener(type, () => {
		over.abort();
		place.remove();
		root.removeAttribute(PRINTING);
	}, {
		capture: true,
		signal: over.signal
	});
	print();
}
export { printText as t };
