// src/theme/contrast.ts
/** What WCAG 2.2 asks for: 1.4.3 for text, 1.4.11 for what shows that a button is one, and for the ring of the focus. */
var NEEDED = {
	text: 4.5,
	edge: 3
};
/** The contrast of two opaque colours, from 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one, other) {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + .05) / (dark + .05);
}
/** What a colour looks like over an opaque one. */
function over({ rgb, alpha }, below) {
	const mix = (at) => rgb[at] * alpha + below.rgb[at] * (1 - alpha);
	return {
		rgb: [
			mix(0),
			mix(1),
			mix(2)
		],
		alpha: 1
	};
}
/** A ratio as it is said. Rounded down, so that no failure reads as if it had passed. */
function ratioText(ratio) {
	return (Math.floor(ratio * 100) / 100).toString();
}
function luminance({ rgb }) {
	const [red, green, blue] = rgb.map((channel) => channel <= .04045 ? channel / 12.92 : ((channel + .055) / 1.055) ** 2.4);
	return .2126 * red + .7152 * green + .0722 * blue;
}
// src/theme/color.ts
/** Reads a colour as browsers compute it: `rgb(0, 90, 80)`, `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0.35 0.3)`. */
function computedColor(text) {
	const scale = text.startsWith("rgb") ? 255 : text.startsWith("color(srgb ") ? 1 : 0;
	const [red, green, blue, alpha = 1] = (text.replace("srgb", "").match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
	if (!scale || red === void 0 || green === void 0 || blue === void 0) return null;
	return {
		rgb: [
			red / scale,
			green / scale,
			blue / scale
		],
		alpha
	};
}
export { ratioText as a, over as i, NEEDED as n, contrast as r, computedColor as t };
