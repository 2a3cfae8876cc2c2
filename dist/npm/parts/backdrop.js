import { n as read, t as native } from "./natives.js";
import { i as over, t as computedColor } from "./color.js";
// src/ui/backdrop.ts
/** The colour behind the letters of an element; null where a picture, a gradient or the page lies behind them. */
function backdrop(element, surface) {
	const layers = [];
	for (let at = element; at; at = at.parentElement) {
		const { backgroundColor, backgroundImage, position } = getComputedStyle(at);
		if (backgroundImage !== "none") return null;
		const color = colorOf(backgroundColor, at);
		if (!color) return null;
		layers.unshift(color);
		if (color.alpha === 1) return layers.reduce((below, layer) => over(layer, below));
		if (at === surface && (position === "fixed" || at.localName === "dialog")) return null;
	}
	const canvas = colorOf("Canvas", read("documentElement"));
	return canvas && layers.reduce((below, layer) => over(layer, below), canvas);
}
/** Any colour of CSS, as it is where an element stands. */
function colorOf(value, place) {
	const known = computedColor(value);
	if (known) return known;
	const probe = native("createElement")("i");
	probe.style.setProperty("color", value, "important");
	place.append(probe);
	let color = computedColor(getComputedStyle(probe).color);
	if (!color) {
		probe.style.setProperty("color", `color-mix(in srgb, ${value}, ${value})`, "important");
		color = computedColor(getComputedStyle(probe).color);
	}
	probe.remove();
	return color;
}
export { colorOf as n, backdrop as t };
