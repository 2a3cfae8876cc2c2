import { n as read, t as native } from "./natives.js";
import { n as isEnglish } from "./in-english.js";
// src/ui/announce.ts
/** Long enough for assistive technology to know a new live region before it speaks. In milliseconds. */
var SETTLING = 100;
var regions = /* @__PURE__ */ new WeakMap();
/** Says an outcome right after the control that led to it, where the eye already is, and aloud. */
function announce(text, control, { lang, direction }) {
	const place = control?.isConnected ? control : read("body");
	const region = regions.get(place) ?? native("createElement")("span");
	regions.set(place, region);
	region.className = "latchkey-status";
	region.setAttribute("role", "status");
	region.lang = isEnglish(text) ? "en" : lang;
	region.dir = direction;
	region.textContent = "";
	if (place === read("body")) place.append(region);
	else place.after(region);
	setTimeout(() => {
		region.textContent = text;
	}, SETTLING);
}
/** Takes away what was said there before. */
function silence(control) {
	regions.get(control ?? read("body"))?.remove();
}
export { silence as n, announce as t };
