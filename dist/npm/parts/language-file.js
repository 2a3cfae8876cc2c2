import { n as read, t as native } from "./natives.js";
import { c as report } from "./cookies.js";
import { t as brief } from "./brief2.js";
import { n as tagAmong, t as baseLanguage } from "./text-in.js";
import { i as spokenLanguage, r as ownLanguages, t as namedLanguages } from "./spoken-language.js";
import { t as wordsOf } from "./words-of.js";
import { t as settingsLabel } from "./settings-label.js";
// src/browser/find-banner.ts
/**
* Finds the banner that was rendered ahead, as the parser brings it, so that it is shown with the first frame.
*
* Only a child of the body counts: what stands deeper under our id is somebody's content, not our banner.
* @returns the function that stops looking.
*/
function findBanner(found) {
	const look = () => {
		const banner = native("getElementById")("latchkey-banner");
		if (banner?.parentNode !== read("body") || !banner) return;
		if (!banner.querySelector("[data-latchkey-then=saved]")) return;
		observer.disconnect();
		found(banner);
	};
	const observer = new MutationObserver(look);
	observer.observe(read("documentElement"), {
		childList: true,
		subtree: true
	});
	look();
	return () => observer.disconnect();
}
// src/languages/other-language.ts
/** The languages of the pages, by visit: visitors can go back to them. */
var pages = /* @__PURE__ */ new WeakMap();
/**
* The language to which a link leads: that which the visitor's browser asks for before the page's, where the site offers
* it; once it is spoken, the page's. Null where there is none, or its texts cannot be had.
*/
async function otherLanguage(visit) {
	const { lang, source, load } = visit;
	const page = pages.get(visit) ?? lang;
	pages.set(visit, page);
	const spoken = spokenLanguage(lang, source);
	const tag = lang === page ? preferred(spoken, source) : spokenLanguage(page, source);
	if (!tag || tag === spoken) return null;
	const { common } = await wordsOf({
		lang: tag,
		source,
		load
	}, { common: brief });
	return baseLanguage(common.lang) === baseLanguage(tag) ? {
		tag,
		name: common.name,
		direction: common.direction
	} : null;
}
/** The first language of the browser that is spoken or offered here; undefined where it is spoken. */
function preferred(spoken, manifest) {
	const offered = [...namedLanguages(manifest), ...ownLanguages(manifest)].filter((tag) => typeof tag === "string");
	for (const wanted of navigator.languages) {
		if (baseLanguage(wanted) === baseLanguage(spoken)) return void 0;
		const tag = tagAmong(offered, wanted);
		if (tag && spokenLanguage(tag, manifest) === tag) return tag;
	}
}
// src/languages/speak.ts
/** Our banner: what stands deeper under its id is somebody's content. */
var BANNER = "body>#latchkey-banner";
/** Speaks another language from now on in this document: in the banner at once. Decides and stores nothing. */
async function speak(visit, tag) {
	visit.lang = tag;
	await Promise.all([speakBanner(visit), nameControl(visit)]);
}
/** Puts the same banner in another language in place of what it says. Its buttons go on working. */
async function speakBanner(visit) {
	const banner = native("querySelectorAll")(BANNER)[0];
	if (!banner || banner.hidden) return;
	const { makeBanner } = await visit.load("banner", {}.banner);
	const made = await makeBanner(visit);
	if (!made) return;
	const { element } = made;
	if (visit.choice.decision.gpc) {
		const message = element.querySelector("template[data-latchkey-then=gpc]")?.content.firstElementChild;
		if (message) element.querySelector("div")?.replaceWith(message);
	}
	for (const name of [
		"lang",
		"dir",
		"aria-label"
	]) banner.setAttribute(name, element.getAttribute(name) ?? "");
	const find = () => banner.querySelector("button[data-latchkey=accept]");
	const isOffered = find();
	banner.replaceChildren(...element.childNodes);
	if (!isOffered) find()?.remove();
}
/** What we call our control, in each language in which it has been named here. */
var labels = new Set(Object.values(settingsLabel));
/** Names the control that we put at the end of a page. A button of the site's own that stands there has its own words. */
async function nameControl(visit) {
	const { common } = await wordsOf(visit, { common: brief });
	labels.add(common.settings);
	for (const control of native("querySelectorAll")("body>button[data-latchkey=settings]")) {
		if (!labels.has(control.textContent)) continue;
		control.textContent = common.settings;
		control.lang = common.lang;
		control.dir = common.direction;
	}
}
// src/languages/offer-language.ts
/**
* Puts a quiet link to the visitor's own language into the banner, and one back once it is spoken.
* @returns the function that stops looking for a banner.
*/
function offerLanguage(visit) {
	const { asks, tells } = visit.choice.decision;
	nameControl(visit);
	if (asks.length + tells.length === 0 || visit.options.banner === "none") return () => {};
	return findBanner((banner) => {
		addLink(visit, banner).catch((error) => report("cannot load", error));
	});
}
async function addLink(visit, banner) {
	const other = await otherLanguage(visit);
	const message = banner.querySelector("[data-latchkey-part=message]");
	if (!other || !message) return void 0;
	const link = native("createElement")("button");
	link.type = "button";
	link.dataset.latchkey = "language";
	link.lang = other.tag;
	link.dir = other.direction;
	link.textContent = other.name;
	let isPressed = false;
	link.addEventListener("click", () => {
		if (isPressed) return;
		isPressed = true;
		speak(visit, other.tag).then(() => addLink(visit, banner)).then((back) => back?.focus()).catch((error) => report("cannot load", error)).finally(() => isPressed = false);
	});
	message.prepend(link);
	return link;
}
export { offerLanguage, otherLanguage, speak };
