import { n as adoptStyle, t as wholeManifest } from "./whole-manifest.js";
import { n as read, t as native } from "./natives.js";
import { t as toNode } from "./to-node.js";
import { n as bannerMarkup, r as banner, t as banner_default } from "./banner2.js";
import { a as baseLanguage, c as common } from "./plural.js";
// src/ui/attach-banner.ts
/**
* Shows a banner until the visitor decides, makes its buttons work, and confirms the decision where it was made. Only
* the banner's own buttons decide: page content that carries their hooks does nothing.
* @returns the function that takes the banner away.
*/
function attachBanner({ choice }, banner) {
	let confirmed = "";
	banner.addEventListener("click", ({ target }) => {
		const verb = target.closest("[data-latchkey]")?.dataset.latchkey;
		if (verb === "accept" || verb === "reject") {
			confirmed = `${verb}ed`;
			choice[verb]("banner");
		} else if (verb === "hide") close();
	});
	const stop = choice.onChange(({ asks, tells }, by) => {
		if (by === "panel") confirmed = "saved";
		else if (by !== "banner") {
			if (asks.length + tells.length === 0) close();
			return;
		}
		const said = banner.querySelector(`template[data-latchkey-then="${confirmed}"]`)?.content.firstElementChild?.cloneNode(true);
		if (!said) return;
		banner.querySelector("div[data-latchkey-part]")?.replaceWith(said);
		said.focus();
	});
	function close() {
		const hadFocus = banner.contains(read("activeElement"));
		stop();
		banner.remove();
		const content = hadFocus && native("querySelectorAll")("main,h1")[0];
		if (!content) return;
		content.tabIndex = -1;
		content.focus();
	}
	banner.hidden = false;
	return close;
}
// src/ui/banner-file.ts
/**
* Puts the banner at the start of the page where none was rendered ahead, and makes it work.
* @returns the function that takes it away.
*/
async function mountBanner(visit) {
	const [manifest, words] = await Promise.all([wholeManifest(visit.source), wordsOf(visit)]);
	const element = toNode(bannerMarkup(manifest, words, {
		layout: layoutOf(visit.banner),
		declared: visit.declared
	}));
	const { asks, tells } = visit.choice.decision;
	if (asks.length + tells.length === 0) return () => {};
	adoptStyle(banner_default, visit.nonce);
	read("body").prepend(element);
	return attachBanner(visit, element);
}
/** A language that cannot be had must not keep visitors from choosing: they are asked in English. */
async function wordsOf(visit) {
	const english = {
		common,
		banner
	};
	if (baseLanguage(visit.lang) !== "cy") return english;
	return visit.load("cy", {}.cy).then((file) => file.words, () => english);
}
/** An attribute may say anything; what we do not know is the default. */
function layoutOf(layout) {
	return /^(bottom|corner)$/.test(layout) ? layout : "flow";
}
export { mountBanner };
