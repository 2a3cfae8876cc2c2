import { r as textIn } from "./text-in.js";
import { t as h } from "./markup.js";
import { n as fill, t as categoryTexts } from "./category-texts.js";
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
		site: manifest.site,
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
function bannerMarkup(texts, { layout, site, words, withGpc }) {
	const { common, banner } = words;
	const title = fill(texts.title, { site: textIn(site?.name, common.lang) || banner.thisSite });
	const message = ({ says, accept, reject }) => h("div", { "data-latchkey-part": "message" }, h("h2", null, title), says.map((text) => h("p", null, text)), h("div", { class: "latchkey-actions" }, accept && button("accept", accept), button("reject", reject), button("settings", common.settings)));
	return h("div", {
		id: "latchkey-banner",
		role: "region",
		"aria-label": title,
		"data-nosnippet": true,
		"data-layout": layout,
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
// src/ui/banner.css?inline
var banner_default = "#latchkey-banner{z-index:1040;box-sizing:border-box;background-color:var(--latchkey-surface,inherit);color:var(--latchkey-text,inherit);font:var(--latchkey-font,inherit);text-align:start;overflow-wrap:anywhere;border:0 solid;border-bottom-width:2px;grid-column:1/-1;margin:0;padding:0;line-height:1.4;position:relative}#latchkey-banner>div{max-width:var(--latchkey-width,67.5em);background-color:inherit;outline:0;margin:0 auto;padding:.75em 1.125em 0}#latchkey-banner h2{color:inherit;text-align:inherit;background:0 0;border:0;margin:0 0 .25em;padding:0;font-size:1.1em;font-weight:700;line-height:1.3}#latchkey-banner p{max-width:65ch;color:inherit;font:inherit;margin:0;padding:0}#latchkey-banner p+p{margin-top:.5em}#latchkey-banner .latchkey-actions{background-color:inherit;grid-template-columns:1fr 1fr;gap:0 .75em;padding:.625em 0 .25em;display:grid}#latchkey-banner button{all:revert;box-sizing:border-box;border-radius:var(--latchkey-radius,.375em);background:var(--latchkey-button-surface,transparent);min-width:44px;min-height:max(2.75em,44px);color:var(--latchkey-button-text,var(--latchkey-accent,inherit));font:inherit;cursor:pointer;border:2px solid;margin:0;padding:.375em .75em;font-weight:700}#latchkey-banner button[data-latchkey=settings]{color:inherit;font-weight:inherit;text-underline-offset:.15em;background:0 0;border:0;grid-column:1/-1;justify-self:center;padding:.375em;text-decoration:underline}#latchkey-banner button[data-latchkey=hide]{margin:.75em 0}#latchkey-banner a{color:inherit;text-decoration:underline}#latchkey-banner a:hover{text-decoration:underline;text-decoration-thickness:.15em}#latchkey-banner button:hover{text-decoration:underline;text-decoration-thickness:.15em}#latchkey-banner :focus-visible:not(div){outline:2px solid var(--latchkey-focus,CanvasText);outline-offset:2px;box-shadow:0 0 0 2px canvas}#latchkey-banner[hidden]{display:none}#latchkey-banner [hidden]{display:none}@media (min-width:40em){#latchkey-banner{line-height:1.5}#latchkey-banner>div{padding-top:1.25em}#latchkey-banner h2{font-size:1.25em}#latchkey-banner .latchkey-actions{grid-template-columns:1fr 1fr auto;width:max-content;padding:.75em 0 1.25em}#latchkey-banner button[data-latchkey=settings]{grid-column:auto}}@media (min-height:30em){@supports selector(:has(a)){#latchkey-banner:not([data-layout=flow]){z-index:2147483000;background-color:var(--latchkey-surface,Canvas);max-height:50vh;color:var(--latchkey-text,CanvasText);overscroll-behavior:contain;border-width:2px 0 0;position:fixed;top:auto;bottom:0;left:0;right:0;overflow:auto}#latchkey-banner:not([data-layout=flow]) .latchkey-actions{position:sticky;bottom:0}html:has(#latchkey-banner:not([data-layout=flow]):not([hidden])){padding-bottom:50vh;scroll-padding-bottom:50vh}}}@media (min-height:30em) and (min-width:48em){@supports selector(:has(a)){#latchkey-banner[data-layout=corner]{border-radius:var(--latchkey-radius,.375em);border-width:2px;width:26em;top:auto;bottom:1em;left:1em;right:1em}#latchkey-banner[data-layout=corner] .latchkey-actions{grid-template-columns:1fr 1fr;width:auto;padding-bottom:.25em}#latchkey-banner[data-layout=corner] button[data-latchkey=settings]{grid-column:1/-1}}}@media print{#latchkey-banner{display:none}}";
export { firstTexts as i, bannerMarkup as n, firstBanner as r, banner_default as t };
