import { n as read, t as native } from "./natives.js";
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
	region.lang = lang;
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
// src/words/en/left.ts
/** Apart, because it is said by a file that says no more. */
var told = "Some of what you turned off may still be stored. The cookie settings say what, and what you can do.";
var left = {
	told,
	title: "What we could not remove",
	intro: "These are off, but they may still be on your device.",
	httpOnly: "{names}: only the computer that sends you this website can remove this. It may go when you close your browser.",
	thirdParty: "{names}: {who} may keep this on another website, which we cannot reach.",
	others: "another organisation",
	otherPath: "{names}: this belongs to another part of this website. We tried to remove it, but we cannot see from here if it is gone.",
	comesBack: "{names}: something on this page writes this again each time we remove it. Open another page, then look here again.",
	refused: "{names}: your browser would not let us remove this. Close other tabs with this website, then look here again.",
	yourself: "To remove all of it yourself, open your browser’s settings. Look for cookies and site data, and delete what is stored for {host}.",
	ask: "You can also ask us: {contact}."
};
export { silence as i, told as n, announce as r, left as t };
