import { t as wholeManifest } from "./whole-manifest.js";
import { t as wordsOf } from "./words-of.js";
import { t as toNode } from "./to-node.js";
import { t as banner } from "./banner2.js";
import { t as brief } from "./brief2.js";
import { n as firstBanner, t as bannerMarkup } from "./banner3.js";
import { t as adoptStyle } from "./adopt-style.js";
import { n as read, t as native } from "./natives.js";
import { t as banner_default } from "./banner4.js";
// src/ui/make-banner.ts
/** Makes the banner in the language of the visit, hidden; null where nothing has to be asked or told any more. */
async function makeBanner(visit) {
	const { source, declared, options, choice, load } = visit;
	const [manifest, again] = await Promise.all([wholeManifest(source), choice.decision.time === null ? null : load("again", {}.again)]);
	const english = {
		common: brief,
		banner
	};
	const words = again ? await wordsOf(visit, {
		...english,
		again: again.english
	}, "later") : await wordsOf(visit, english);
	const { asks, tells } = choice.decision;
	if (asks.length + tells.length === 0) return null;
	const layout = layoutOf(options.banner);
	const asked = again?.askAgain(visit, manifest, {
		...words,
		again: words.again ?? again.english
	});
	const markup = asked ? bannerMarkup(asked.texts, {
		layout,
		manifest,
		words
	}) : firstBanner(manifest, words, {
		layout,
		declared
	});
	return {
		element: toNode(markup),
		choice: asked ? asked.choice : choice
	};
}
/** An attribute may say anything; what we do not know is the default. */
function layoutOf(layout) {
	return layout === "bottom" || layout === "corner" ? layout : "flow";
}
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
	const made = await makeBanner(visit);
	if (!made) return () => {};
	const { element, choice } = made;
	if (element.dataset.layout === "flow" && isInUse()) element.dataset.layout = "bottom";
	adoptStyle(banner_default, visit.nonce);
	read("body").prepend(element);
	return attachBanner(choice, element);
}
/** Whether the visitor has gone on from the top of the page: by scrolling, to where its address leads, or by focus. */
function isInUse() {
	const focused = read("activeElement")?.localName ?? "body";
	return scrollY > 0 || native("querySelector")(":target") || !/^(body|html)$/.test(focused);
}
export { makeBanner, mountBanner };
