import { n as offersLanguages } from "./spoken-language.js";
import { t as h } from "./markup.js";
import { t as fill } from "./fill.js";
import { i as textIn } from "./text-in.js";
import { t as categoryTexts } from "./category-texts.js";
import { n as pluralInWords } from "./plural.js";
// src/ui/banner-text.ts
/** What a visitor reads at a glance. On a phone 360 px wide it also keeps the banner below half of the screen. */
var MOST_WORDS = 60;
var MOST_CHARACTERS = 260;
/** What the first layer says: which purposes there really are, and how many others would receive data. */
function bannerText(manifest, { common, banner }, { declared, gpc }) {
	const phrases = (kind) => [...declared.categories.values()].filter((category) => category.kind === kind).map(({ id }) => {
		const { title, doing } = categoryTexts(id, manifest.categories?.[id], common);
		return doing === title ? fill(banner.titled, { title }) : doing;
	});
	const asked = phrases("asks");
	const told = phrases("objects");
	const others = countOthers(manifest, declared);
	const sentence = (template, all, shown) => {
		const rest = all.length - shown;
		const list = rest > 0 ? [...all.slice(0, shown), pluralInWords(rest, banner.more, common)] : all;
		return all.length ? fill(template, { list: common.list(list.map((doing) => fill(banner.item, { doing }))) }) : "";
	};
	const text = (shown) => [
		banner.needed,
		sentence(banner.permission, asked, shown),
		sentence(gpc ? banner.objected : banner.objection, told, shown),
		others ? capital(pluralInWords(others, banner.others, common)) : ""
	].filter(Boolean).join(" ");
	let shown = Math.max(asked.length, told.length);
	while (shown > 0 && isLong(text(shown))) shown--;
	return text(shown);
}
/** Organisations, other than the site's own, behind the services that wait for permission. */
function countOthers({ site }, { categories, services }) {
	const others = /* @__PURE__ */ new Set();
	for (const { id, category, provider } of services.values()) if (categories.get(category ?? "")?.kind === "asks") others.add((provider || id).trim().toLowerCase());
	const own = site?.name;
	for (const name of typeof own === "object" ? Object.values(own) : [own]) others.delete(String(name).trim().toLowerCase());
	return others.size;
}
function isLong(text) {
	return text.length > MOST_CHARACTERS || text.split(/\s+/).length > MOST_WORDS;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/ui/banner.ts
/** What a first visit is told; whether the browser sends Global Privacy Control is only known in the page. */
function firstTexts(manifest, words, { declared, gpc = false }) {
	const { banner } = words;
	const { canAsk, canTell } = kindsOf(declared);
	const [accept, reject] = canAsk ? [banner.accept, banner.reject] : gpc ? [banner.turnOn, banner.leaveOff] : [banner.leaveOn, banner.turnOff];
	const [accepted, rejected] = !canAsk ? [banner.isOn, banner.isOff] : canTell ? [banner.allOn, banner.allOff] : [banner.accepted, banner.rejected];
	const says = [bannerText(manifest, words, {
		declared,
		gpc
	})];
	return {
		title: banner.title,
		says,
		accept,
		reject,
		accepted,
		rejected
	};
}
/**
* The banner of a first visit. Where something is on until the visitor objects, Global Privacy Control turns it off, and
* what is said then waits in a template.
*/
function firstBanner(manifest, words, { layout, declared }) {
	return bannerMarkup(firstTexts(manifest, words, { declared }), {
		layout,
		manifest,
		words,
		withGpc: kindsOf(declared).canTell ? firstTexts(manifest, words, {
			declared,
			gpc: true
		}) : void 0
	});
}
function kindsOf({ categories }) {
	const kinds = [...categories.values()].map(({ kind }) => kind);
	return {
		canAsk: kinds.includes("asks"),
		canTell: kinds.includes("objects")
	};
}
/**
* The whole banner with all that it may come to say, hidden: rendered ahead and made in the page it is the same.
*/
function bannerMarkup(texts, { layout, manifest, words, withGpc }) {
	const { common, banner } = words;
	const title = fill(texts.title, { site: textIn(manifest.site?.name, common.lang) || banner.thisSite });
	const message = ({ says, accept, reject }) => h("div", { "data-latchkey-part": "message" }, h("h2", null, title), says.map((text) => h("p", null, text)), h("div", { class: "latchkey-actions" }, accept && button("accept", accept), button("reject", reject), button("settings", common.settings)));
	return h("div", {
		id: "latchkey-banner",
		role: "region",
		"aria-label": title,
		"data-nosnippet": true,
		"data-layout": layout,
		"data-languages": offersLanguages(manifest),
		lang: common.lang,
		dir: common.direction,
		hidden: true
	}, message(texts), withGpc && h("template", { "data-latchkey-then": "gpc" }, message(withGpc)), confirmation("accepted", texts.accepted, words), confirmation("rejected", texts.rejected, words), confirmation("saved", banner.saved, words));
}
/**
* What is said once the visitor has decided, by its role and by the focus that it is given, after the flow of the GOV.UK
* Design System. It waits in a template, so that nothing finds its controls before they can be seen.
*/
function confirmation(part, outcome, { banner }) {
	const [before, link, after] = banner.change;
	return h("template", { "data-latchkey-then": part }, h("div", {
		"data-latchkey-part": part,
		role: "alert",
		tabindex: -1
	}, h("p", null, `${outcome} ${before}`, h("a", { href: "#latchkey-settings" }, link), after), button("hide", banner.hide)));
}
function button(verb, label) {
	return h("button", {
		type: "button",
		"data-latchkey": verb
	}, label);
}
export { firstBanner as n, firstTexts as r, bannerMarkup as t };
