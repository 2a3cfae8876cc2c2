import { t as adoptStyle } from "./adopt-style.js";
import { n as read, t as native } from "./natives.js";
import { t as wholeManifest } from "./whole-manifest.js";
import { t as toNode } from "./to-node.js";
import { t as banner } from "./banner2.js";
import { t as brief } from "./brief.js";
import { n as bannerMarkup, r as firstBanner, t as banner_default } from "./banner3.js";
import { t as wordsOf } from "./words-of.js";
// src/ui/attach-banner.ts
/**
* Shows a banner until the visitor decides, makes its buttons work, and confirms the decision where it was made. Only
* the banner's own buttons decide: page content that carries their hooks does nothing.
* @returns the function that takes the banner away.
*/
function attachBanner(choice, banner) {
	const { asks, tells, gpc } = choice.decision;
	if (asks.length + tells.length === 0) return () => {};
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
		show(confirmed)?.focus();
	});
	/** Brings out what waits in a template, if there is such. */
	function show(part) {
		const said = banner.querySelector(`template[data-latchkey-then="${part}"]`)?.content.firstElementChild?.cloneNode(true);
		if (said) banner.querySelector("div[data-latchkey-part]")?.replaceWith(said);
		return said;
	}
	function close() {
		const hadFocus = banner.contains(read("activeElement"));
		stop();
		banner.remove();
		const content = hadFocus && native("querySelectorAll")("main,h1")[0];
		if (!content) return;
		content.tabIndex = -1;
		content.focus();
	}
	if (gpc) show("gpc");
	banner.hidden = false;
	return close;
}
// src/ui/mount-banner.ts
/**
* Puts the banner at the start of the page where none was rendered ahead, and makes it work.
* @returns the function that takes it away.
*/
async function mountBanner(visit) {
	const { source, declared, options, choice, nonce, load } = visit;
	const [manifest, words, again] = await Promise.all([
		wholeManifest(source),
		wordsOf(visit, {
			common: brief,
			banner
		}),
		choice.decision.time === null ? null : load("again", {}.again)
	]);
	const { asks, tells } = choice.decision;
	if (asks.length + tells.length === 0) return () => {};
	const layout = layoutOf(options.banner);
	const asked = again?.askAgain(visit, manifest, words);
	const markup = asked ? bannerMarkup(asked.texts, {
		layout,
		site: manifest.site,
		words
	}) : firstBanner(manifest, words, {
		layout,
		declared
	});
	const element = toNode(markup);
	adoptStyle(banner_default, nonce);
	read("body").prepend(element);
	return attachBanner(asked?.choice ?? choice, element);
}
/** An attribute may say anything; what we do not know is the default. */
function layoutOf(layout) {
	return layout === "bottom" || layout === "corner" ? layout : "flow";
}
export { mountBanner };
