import { i as readManifest } from "./read-manifest.js";
import { n as wordsIn, t as toHtml } from "./to-html.js";
import { n as firstBanner } from "./banner3.js";
import { t as banner_default } from "./banner4.js";
import { a as ratioText, i as over, n as NEEDED, r as contrast, t as computedColor } from "./color.js";
// src/ui/render-banner.ts
/** The style sheet that goes with `renderBanner`. */
var bannerStyle = banner_default;
/**
* The banner as static, hidden HTML for the start of the body. The script in the head shows it when it is needed, so
* nothing moves and no further file is loaded.
* @returns an empty string where nothing has to be asked or told, and for the layout `none`.
*/
function renderBanner(manifest, { lang = "en", layout = "flow" } = {}) {
	const declared = readManifest(manifest);
	if (![...declared.categories.values()].some(({ kind }) => kind !== "none") || layout === "none") return "";
	return toHtml(firstBanner(manifest, wordsIn(lang, manifest), {
		layout,
		declared
	}));
}
var namedColors = new Map(`
  aliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc,
  bisque ffe4c4, black 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a,
  burlywood deb887, cadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50,
  cornflowerblue 6495ed, cornsilk fff8dc, crimson dc143c, cyan 00ffff, darkblue 00008b,
  darkcyan 008b8b, darkgoldenrod b8860b, darkgray a9a9a9, darkgreen 006400, darkgrey a9a9a9,
  darkkhaki bdb76b, darkmagenta 8b008b, darkolivegreen 556b2f, darkorange ff8c00, darkorchid 9932cc,
  darkred 8b0000, darksalmon e9967a, darkseagreen 8fbc8f, darkslateblue 483d8b, darkslategray 2f4f4f,
  darkslategrey 2f4f4f, darkturquoise 00ced1, darkviolet 9400d3, deeppink ff1493, deepskyblue 00bfff,
  dimgray 696969, dimgrey 696969, dodgerblue 1e90ff, firebrick b22222, floralwhite fffaf0,
  forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff, gold ffd700,
  goldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0,
  hotpink ff69b4, indianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa,
  lavenderblush fff0f5, lawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080,
  lightcyan e0ffff, lightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3,
  lightpink ffb6c1, lightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa,
  lightslategray 778899, lightslategrey 778899, lightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00,
  limegreen 32cd32, linen faf0e6, magenta ff00ff, maroon 800000, mediumaquamarine 66cdaa,
  mediumblue 0000cd, mediumorchid ba55d3, mediumpurple 9370db, mediumseagreen 3cb371,
  mediumslateblue 7b68ee, mediumspringgreen 00fa9a, mediumturquoise 48d1cc, mediumvioletred c71585,
  midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1, moccasin ffe4b5, navajowhite ffdead,
  navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23, orange ffa500, orangered ff4500,
  orchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee, palevioletred db7093,
  papayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd, powderblue b0e0e6,
  purple 800080, rebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1,
  saddlebrown 8b4513, salmon fa8072, sandybrown f4a460, seagreen 2e8b57, seashell fff5ee,
  sienna a0522d, silver c0c0c0, skyblue 87ceeb, slateblue 6a5acd, slategray 708090, slategrey 708090,
  snow fffafa, springgreen 00ff7f, steelblue 4682b4, tan d2b48c, teal 008080, thistle d8bfd8,
  tomato ff6347, turquoise 40e0d0, violet ee82ee, wheat f5deb3, white ffffff, whitesmoke f5f5f5,
  yellow ffff00, yellowgreen 9acd32
`.split(",").map((entry) => entry.trim().split(" ")));
// src/theme/read-color.ts
/**
* Reads a colour as people write it in a style sheet: names, `#0b5c56`, `rgb()`, `hsl()`, `oklch()`, `oklab()`.
* @returns null for what only a browser can tell, such as `color-mix()` or a variable.
*/
function readColor(written) {
	const text = written.trim().toLowerCase();
	const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(namedColors.has(text) ? `#${namedColors.get(text)}` : text)?.[1];
	if (hex) return fromHex(hex);
	if (text === "transparent") return {
		rgb: [
			0,
			0,
			0
		],
		alpha: 0
	};
	const [, name = "", inside = ""] = /^([a-z]+)\(([^()]*)\)$/.exec(text) ?? [];
	const parts = inside.split(/[\s,/]+/).filter(Boolean);
	const alpha = portion(parts[name === "color" ? 4 : 3] ?? "1", 1);
	const numbers = parts.slice(0, 3);
	if (name === "color") return computedColor(text);
	if (numbers.length < 3 || Number.isNaN(alpha)) return null;
	const read = READERS[name];
	const rgb = read?.(numbers);
	return rgb && rgb.every((channel) => !Number.isNaN(channel)) ? {
		rgb,
		alpha
	} : null;
}
var READERS = {
	rgb: fromRgb,
	rgba: fromRgb,
	hsl: fromHsl,
	hsla: fromHsl,
	oklab: ([lightness, a, b]) => fromOklab(portion(lightness, 1), portion(a, 1) * part4(a), portion(b, 1) * part4(b)),
	oklch: ([lightness, chroma, hue]) => {
		const radius = portion(chroma, 1) * part4(chroma);
		const turn = angle(hue) * Math.PI / 180;
		return fromOklab(portion(lightness, 1), radius * Math.cos(turn), radius * Math.sin(turn));
	}
};
/** 100 % of an axis of oklab is 0.4. */
function part4(part) {
	return part.endsWith("%") ? .4 : 1;
}
function portion(part, whole) {
	return part === "none" ? 0 : part.endsWith("%") ? Number(part.slice(0, -1)) / 100 : Number(part) / whole;
}
function angle(part) {
	return part === "none" ? 0 : part.endsWith("turn") ? Number(part.slice(0, -4)) * 360 : Number(part.replace("deg", ""));
}
function fromHex(hex) {
	const size = hex.length > 4 ? 2 : 1;
	const at = (index) => parseInt(hex.slice(index * size, (index + 1) * size).repeat(3 - size) || "ff", 16) / 255;
	return {
		rgb: [
			at(0),
			at(1),
			at(2)
		],
		alpha: at(3)
	};
}
function fromRgb(parts) {
	return parts.map((part) => portion(part, 255));
}
/** @see https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl([turn, saturated, light]) {
	const lightness = portion(light, 100);
	const chroma = portion(saturated, 100) * Math.min(lightness, 1 - lightness);
	const channel = (offset) => {
		const at = (offset + angle(turn) / 30 + 1200) % 12;
		return lightness - chroma * Math.max(-1, Math.min(at - 3, 9 - at, 1));
	};
	return [
		channel(0),
		channel(8),
		channel(4)
	];
}
/** @see https://bottosson.github.io/posts/oklab/ */
function fromOklab(lightness, a, b) {
	const long = (lightness + .3963377774 * a + .2158037573 * b) ** 3;
	const middle = (lightness - .1055613458 * a - .0638541728 * b) ** 3;
	const short = (lightness - .0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * long - 3.3077115913 * middle + .2309699292 * short,
		-1.2684380046 * long + 2.6097574011 * middle - .3413193965 * short,
		-.0041960863 * long - .7034186147 * middle + 1.707614701 * short
	].map(toGamma);
}
function toGamma(linear) {
	const curved = linear <= .0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - .055;
	return Math.min(1, Math.max(0, curved));
}
// src/theme/check-theme.ts
/** What Chromium's own colours are, for what a theme leaves to the browser or the page. */
var SYSTEM = {
	light: {
		Canvas: "#ffffff",
		CanvasText: "#000000"
	},
	dark: {
		Canvas: "#121212",
		CanvasText: "#ffffff"
	}
};
/** Computes the contrast of all that a theme puts side by side, as the page itself does once the banner is shown. */
function checkTheme(theme, { scheme = "light", hasMoreContrast = false } = {}) {
	const { Canvas, CanvasText } = SYSTEM[scheme];
	const set = (name) => theme[`--latchkey-${name}`];
	const text = set("text") ?? CanvasText;
	const surface = set("surface") ?? Canvas;
	const accent = set("accent");
	const button = set("button-text") ?? accent ?? text;
	const fill = set("button-surface") ?? "transparent";
	const focus = set("focus") ?? CanvasText;
	const canvas = readColor(Canvas);
	const behind = layer(surface, canvas);
	const filled = layer(fill, behind);
	const compare = (what, colors, test) => {
		const ratios = test.pairs.map(([front, back]) => front && back && contrast(over(front, back), back));
		const ratio = ratios.includes(null) ? null : Math.max(...ratios);
		return {
			what,
			colors,
			ratio,
			needed: test.needed,
			isMet: ratio !== null && ratio >= test.needed
		};
	};
	const forText = (front, back) => ({
		needed: hasMoreContrast ? 7 : NEEDED.text,
		pairs: [[readColor(front), back]]
	});
	const figures = [
		compare("text on the surface", [text, surface], forText(text, behind)),
		compare("labels of the buttons", [button, fill === "transparent" ? surface : fill], forText(button, filled)),
		compare("edges of the buttons", [button, surface], {
			needed: NEEDED.edge,
			pairs: [[readColor(button), behind], [filled, behind]]
		}),
		compare("the label of Save, on the accent", [surface, accent ?? text], forText(surface, layer(accent ?? text, behind))),
		compare("the ring of the focus", [focus, surface], {
			needed: NEEDED.edge,
			pairs: [[readColor(focus), behind], [canvas, behind]]
		})
	];
	return {
		figures,
		faults: figures.filter(({ isMet }) => !isMet).map(faultOf)
	};
}
function layer(color, below) {
	const front = readColor(color);
	return front && below && over(front, below);
}
function faultOf({ what, colors: [front, back], ratio, needed }) {
	const pair = `${what}: ${front} on ${back}`;
	return ratio === null ? `${pair} cannot be computed. Write both as colours, such as #0b5c56.` : `${pair} has a contrast of ${ratioText(ratio)} to 1, and ${needed} is needed. Make one darker or the other lighter.`;
}
export { bannerStyle as n, renderBanner as r, checkTheme as t };
