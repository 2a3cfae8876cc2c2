import { t as adoptStyle } from "./adopt-style.js";
import { t as wholeManifest } from "./whole-manifest.js";
import { c as report } from "./cookies.js";
import { t as brief } from "./brief2.js";
import { t as placeholder } from "./placeholder2.js";
import { t as reload } from "./reload2.js";
import { t as wordsOf } from "./words-of.js";
import { t as listen } from "./listen.js";
import { n as read, t as native } from "./natives.js";
import { t as isEmbed } from "./is-embed.js";
import { r as createUrlOwners } from "./name-owners.js";
import { t as toNode } from "./to-node.js";
import { t as h } from "./markup.js";
import { t as fill } from "./fill.js";
import { i as over, n as NEEDED, r as contrast } from "./color.js";
import { n as colorOf, t as backdrop } from "./backdrop.js";
import { o as readMarked } from "./marked.js";
import { o as isFields, p as text } from "./read-manifest.js";
import { t as isOwnService } from "./is-own-service.js";
import { t as categoryTexts } from "./category-texts.js";
import { i as textIn } from "./text-in.js";
import { t as placeholder_default } from "./placeholder5.js";
// src/ui/placeholder/fit.ts
/** What of its place in the page an embed hands on to its placeholder. */
var PLACE = "float clear margin-top margin-right margin-bottom margin-left vertical-align align-self justify-self order z-index".split(" ").concat("grid-row-start,grid-row-end,grid-column-start,grid-column-end".split(","));
var INSETS = [
	"top",
	"right",
	"bottom",
	"left"
];
/** Smaller than this, in CSS pixels, nothing is shown that anybody would miss: counting pixels and their frames. */
var LEAST = 32;
var LEAST_ROOM = 160;
/** Measures an embed that stands in the page; null where it is hidden or tiny. */
function measure(embed) {
	const rect = embed.getBoundingClientRect();
	const exact = (shown, own) => Math.abs(shown - own) < 1 ? shown : own;
	const [width, height] = embed.localName === "img" && embed.getClientRects()[0] && !rect.width ? sizeIn(embed) : [exact(rect.width, embed.offsetWidth), exact(rect.height, embed.offsetHeight)];
	const style = getComputedStyle(embed);
	if (width < LEAST || height < LEAST || style.visibility !== "visible") return null;
	const styles = new Map(PLACE.map((name) => [name, style.getPropertyValue(name)]));
	const isStatic = style.position === "static";
	styles.set("display", /^inline/.test(style.display) ? "inline-block" : "block");
	styles.set("position", isStatic ? "relative" : style.position);
	for (const name of INSETS) styles.set(name, isStatic ? "auto" : style.getPropertyValue(name));
	styles.set("width", `${width}px`);
	styles.set("height", `${height}px`);
	styles.set("max-width", "none");
	if (/absolute|fixed/.test(style.position)) styles.set("min-height", "0");
	const left = Math.max(0, rect.left + scrollX);
	return {
		styles,
		height,
		room: Math.max(LEAST_ROOM, read("documentElement").clientWidth - left)
	};
}
/** Gives a placeholder its embed's place, over anything that the page's style sheets say of it. */
function fit(root, { styles, room }) {
	for (const [name, value] of styles) root.style.setProperty(name, value, "important");
	root.lastElementChild.style.setProperty("max-width", `${room}px`, "important");
}
/** Whether not all of a placeholder's text can be seen, so that it scrolls. */
function isCut(root) {
	const offer = root.lastElementChild;
	return [offer, offer.firstElementChild].some((part) => part.scrollHeight > part.clientHeight);
}
/** Whether a placeholder can grow without moving anything that anybody sees. */
function canGrow(root) {
	return !/absolute|fixed/.test(root.style.position) && root.getBoundingClientRect().bottom >= innerHeight;
}
/** Lets a placeholder be as high as its text needs. */
function grow(root, { height }) {
	root.style.setProperty("height", "auto", "important");
	root.style.setProperty("min-height", `${height}px`, "important");
}
/** Gives the placeholder of a template the size that what is in it says of itself. */
function fitTemplate(root, { content }) {
	const [width, height] = sizeIn(content.querySelector("iframe,video,object,embed,img"));
	if (!width || !height) return;
	root.style.setProperty("width", `${width}px`, "important");
	root.style.setProperty("min-height", `${height}px`, "important");
}
/** The size in an element's attributes; zero where they do not say. */
function sizeIn(element) {
	const [width, height] = ["width", "height"].map((name) => Number(element?.getAttribute(name)) || 0);
	return [width, height];
}
// src/ui/placeholder/placeholder-markup.ts
/** The tag of placeholders: one of its own, so that no rule of the page for its blocks reaches them. */
var TAG = "latchkey-placeholder";
/** A placeholder as data: what waits, whose it is, what it would do, and what the visitor can do about it. */
function placeholderMarkup(offer, setting) {
	const { common } = setting.words;
	const { title, poster } = offer;
	return h(TAG, {
		role: "group",
		"aria-label": title,
		lang: common.lang,
		dir: common.direction,
		"data-nosnippet": true
	}, poster && h("img", {
		class: "latchkey-poster",
		src: poster,
		alt: ""
	}), h("div", { class: "latchkey-offer" }, ...contents(offer, setting)));
}
function contents(offer, { words, lang }) {
	const { common, placeholder, reload } = words;
	const { title, says, link } = offer;
	const pages = (isOurs) => isOurs || lang === common.lang ? void 0 : lang;
	const button = (verb, label, of = "") => h("button", {
		type: "button",
		"data-latchkey": verb,
		"aria-label": of && `${label}: ${of}` || null
	}, label);
	const linkText = link && (link.text || fill(placeholder.link, { host: new URL(link.href).host }));
	return [h("div", { class: "latchkey-text" }, h("div", {
		class: "latchkey-title",
		role: "heading",
		"aria-level": 2,
		lang: pages(offer.isUntitled)
	}, title), says.map((text) => h("p", null, text)), offer.isDecided && h("p", null, reload.fromNext)), h("div", { class: "latchkey-actions" }, !offer.isDecided && [offer.canShow && button("show", placeholder.show, title), button("always", offer.always)], link && h("a", {
		href: link.href,
		rel: "noreferrer",
		"aria-label": `${linkText}: ${title}`,
		lang: pages(!link.text)
	}, linkText))];
}
// src/ui/placeholder/hand-focus.ts
/** Selects what can take the focus by itself. */
var STOPS = "iframe,a[href],button,input,select,textarea,video[controls],audio[controls],[tabindex]";
/** Gives the focus to what has appeared in the place of a placeholder. */
function handFocus(embed) {
	const shown = embed instanceof HTMLTemplateElement ? embed.nextElementSibling : embed;
	if (!(shown instanceof HTMLElement)) return;
	const target = shown.matches(`latchkey-placeholder,${STOPS}`) ? shown : shown.querySelector(STOPS) ?? shown;
	target.focus();
	if (read("activeElement") === target) return;
	shown.tabIndex = -1;
	shown.focus();
}
// src/ui/placeholder/is-broken.ts
/** WCAG 2.2, 2.5.8, and what everybody can read. In pixels. */
var TARGET = 24;
/**
* Whether page styles keep visitors from reading an offer, or from seeing and pressing what is in it. Only what is said of
* the placeholder itself: that it stands in a closed menu, or comes into sight slowly, is the page's affair.
*/
function isBroken(root) {
	const isForced = matchMedia("(forced-colors: active)").matches;
	return [...root.querySelectorAll(".latchkey-title,p,button,a")].some((part) => {
		const { display, fontSize, outlineStyle, boxShadow } = getComputedStyle(part);
		const isButton = part.localName === "button";
		return /^(inline|none|contents)$/.test(display) || parseFloat(fontSize) < 11.5 || isButton && root.offsetHeight > 0 && part.offsetHeight < TARGET || part.localName !== "a" && ["::before", "::after"].some((pseudo) => hasContent(part, pseudo)) || part.matches(":focus-visible") && outlineStyle === "none" && boxShadow === "none" || !isForced && isWeak(part, root);
	});
}
function hasContent(part, pseudo) {
	return !/^(none|normal)$/.test(getComputedStyle(part, pseudo).content);
}
/** Whether letters do not stand out. What the page has put behind a whole section, it has chosen a colour of text for. */
function isWeak(part, root) {
	const { color, opacity } = getComputedStyle(part);
	const front = colorOf(color, part);
	const back = backdrop(part, root);
	if (!front || !back) return false;
	return contrast(over({
		...front,
		alpha: front.alpha * Number(opacity)
	}, back), back) < NEEDED.text;
}
// src/ui/placeholder/judge-placeholders.ts
/**
* Puts our own look in place of what a page makes of its placeholders, once one of them is broken.
* @param roots those that stand in the page now.
* @param onWorn is told when they look otherwise, and may have another size.
* @returns what looks at them, and what ends that.
*/
function judgePlaceholders(visit, roots, onWorn) {
	let isOver = false;
	const stop = () => {
		isOver = true;
		stops.forEach((end) => end());
	};
	const look = () => {
		if (isOver || !roots().some(isBroken)) return;
		stop();
		visit.load("armour", {}.armour).then(({ wearOurs }) => {
			wearOurs(visit.nonce);
			report("the look of a placeholder is refused, and ours is worn in its place. Change the --latchkey properties, or the styles of the page that reach it: docs/guides/theming.md");
			onWorn();
		}, (error) => report("cannot load", error));
	};
	const stops = [
		listen("load", look),
		listen("change", look, matchMedia("(prefers-color-scheme: dark)")),
		listen("focusin", ({ target }) => {
			if (roots().some((root) => root.contains(target))) look();
		})
	];
	return {
		look,
		stop
	};
}
// src/ui/placeholder/find-link.ts
/** The class of links that belong to an embed, since editors strip `data-*`. */
var OWN = ".latchkey-link";
/**
* Finds the link to what waits: in `data-link`, marked by its class beside the embed, inside it, or right after it where
* it leads to the same service; else the embed's own address.
* @param isTaken whether a link belongs to another embed.
*/
function findLink(embed, isTheirs, isTaken) {
	const said = webAddress(embed.getAttribute("data-link"));
	if (said) return {
		href: said.href,
		text: "",
		own: null
	};
	const within = embed instanceof HTMLTemplateElement ? embed.content : embed;
	const place = placeOf(embed);
	const next = place.nextElementSibling;
	for (const link of [
		...markedBeside(place),
		next,
		embed.querySelector("a[href]")
	]) {
		const anchor = link && onlyLinkOf(link);
		const url = anchor && webAddress(anchor.getAttribute("href"));
		if (!url || isTaken(anchor)) continue;
		if (link === next && !Element.prototype.matches.call(link, OWN) && !isTheirs(url)) continue;
		return {
			href: url.href,
			text: anchor.textContent.trim(),
			own: embed.contains(anchor) ? null : anchor
		};
	}
	const shown = embed === within ? embed : within.querySelector("iframe,video,audio,object,embed,img");
	for (const name of embed === within ? ["data-src", "data-data"] : [
		"src",
		"data",
		"data-src"
	]) {
		const url = webAddress(shown?.getAttribute(name) ?? null);
		if (url) return {
			href: url.href,
			text: "",
			own: null
		};
	}
	return null;
}
/** An embed, or the block that an editor or a theme has put around it alone. */
function placeOf(embed) {
	let place = embed;
	for (;;) {
		const parent = place.parentElement;
		if (!parent || !/^(p|div|figure|span)$/.test(parent.localName)) break;
		if ([...parent.children].some((child) => child !== place && child.localName !== "latchkey-placeholder")) break;
		place = parent;
	}
	return place;
}
/** The links beside a place that are marked by their class; those that follow it come first. */
function markedBeside(place) {
	const parent = place.parentElement;
	if (!parent) return [];
	const links = [...Element.prototype.querySelectorAll.call(parent, OWN)].filter(({ parentElement: block }) => block === parent || block?.parentElement === parent && !Element.prototype.querySelector.call(block, "[data-consent]"));
	const follows = (link) => Number(place.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING);
	return links.sort((one, other) => follows(one) - follows(other));
}
/** An element that is a link, or holds a link and nothing else. */
function onlyLinkOf(element) {
	if (element instanceof HTMLAnchorElement) return element;
	if (element instanceof HTMLFormElement) return null;
	const link = element.querySelector("a[href]");
	return link && element.textContent.trim() === link.textContent.trim() ? link : null;
}
/** An address of the web, and no other: `javascript:` is an address too. */
function webAddress(address) {
	try {
		const url = new URL(address, read("baseURI"));
		return address?.trim() && /^https?:$/.test(url.protocol) ? url : null;
	} catch {
		return null;
	}
}
// src/ui/placeholder/local-poster.ts
/** The picture that the page gives for the time of waiting. From this site only: another host would be asked for it. */
function localPoster(embed, ownersOf) {
	const address = embed.getAttribute("data-poster");
	try {
		const url = new URL(address, read("baseURI"));
		return address && ownersOf(url).includes("*") ? url.href : "";
	} catch {
		return "";
	}
}
// src/ui/placeholder/title-of.ts
/** Selects what in a template has a title. */
var TITLED = "[title],[aria-label],img[alt]";
/** What an embed is called by its page; empty where it does not say. */
function titleOf(embed) {
	const within = embed instanceof HTMLTemplateElement ? embed.content.querySelector(TITLED) : null;
	for (const element of [embed, within]) for (const name of [
		"title",
		"aria-label",
		"alt"
	]) {
		const title = element?.getAttribute(name)?.trim();
		if (title) return title;
	}
	return "";
}
// src/ui/placeholder/read-offer.ts
function isTemplate(element) {
	return element instanceof HTMLTemplateElement;
}
/** An entry of a manifest that may hold anything. */
function entryOf(entries, id) {
	return isFields(entries) && {}.hasOwnProperty.call(entries, id) ? entries[id] : void 0;
}
/**
* What can be offered for something that waits.
* @param element what waits at the gate; a `source` waits in the embed that shows it.
* @returns null where no choice of the visitor's would let it in.
*/
function readOffer(element, embed, { visit, manifest, words, ownersOf, isTaken }) {
	const { declared, choice } = visit;
	const { common, placeholder } = words;
	const { id, addresses, nonces } = readMarked(element, true);
	const owners = addresses.map((url) => url ? ownersOf(url) : []);
	if (owners.some((ids) => !ids[0])) return null;
	/** Whether what an address belongs to comes with the id that the page names. */
	const comesAlong = (owner) => owner === "*" || owner === id || declared.services.get(owner)?.category === id && !isRefused(owner);
	const isRefused = (owner) => choice.decision.answers[owner] === "refused";
	const others = owners.filter((ids) => !ids.some(comesAlong)).map((ids) => ids[0]);
	const isService = (one) => declared.services.has(one);
	const own = owners.map((all) => all.find((owner) => declared.services.get(owner)?.category === id));
	const comesAlone = !!own[0] && own.every(Boolean) && !nonces.length && !isTemplate(element);
	const ids = [...new Set(comesAlone ? own : [id, ...others])];
	const services = [.../* @__PURE__ */ new Set([id, ...owners.map((all) => all.find(comesAlong) ?? all[0])])].filter(isService).map((one) => ({
		one,
		entry: entryOf(manifest.services, one) ?? {}
	}));
	const nameOf = ({ one, entry }) => text(entry.name) || one;
	const withProvider = (service) => {
		const provider = text(service.entry.provider);
		const name = nameOf(service);
		return provider && provider !== name ? fill(placeholder.provider, {
			name,
			provider
		}) : name;
	};
	const category = (one) => categoryTexts(one, entryOf(manifest.categories, one), common).title;
	const who = common.list(services.map(withProvider));
	const isHere = services.every(({ one }) => isOwnService(declared, one));
	const does = !services[0] ? fill(placeholder.uses, { name: category(id) }) : fill(isHere ? placeholder.doesHere : placeholder.does, { who });
	const given = titleOf(embed);
	const name = services[0] ? common.list(services.map(nameOf)) : category(id);
	return {
		title: given || fill(placeholder.untitled, { name }),
		isUntitled: !given,
		says: [does, ...services.map(({ entry }) => textIn(entry.without, common.lang)).filter(Boolean)],
		ids,
		isDecided: ids.every(choice.allows),
		canShow: ids.every((one) => isService(one) || [...declared.services.values()].every((service) => service.category !== one || services.some((named) => named.one === service.id))),
		always: ids.every(isService) ? fill(placeholder.always, { name }) : fill(placeholder.alwaysCategory, { name: common.list([category(id), ...services.filter(({ one }) => ids.includes(one)).map(nameOf)]) }),
		link: findLink(embed, (url) => ownersOf(url).some((owner) => services.some(({ one }) => one === owner)), isTaken),
		poster: localPoster(embed, ownersOf)
	};
}
// src/ui/placeholder/set-levels.ts
var HEADINGS = "h1,h2,h3,h4,h5,h6,[role=heading]";
/** Gives the title of each placeholder the level below the heading that it stands under, so that no level is left out. */
function setLevels() {
	let level = 1;
	for (const heading of native("querySelectorAll")(HEADINGS)) {
		const own = Number(heading.getAttribute("aria-level") ?? heading.localName.slice(1)) || 2;
		if (!heading.closest("latchkey-placeholder")) level = own;
		else if (own !== level + 1) heading.setAttribute("aria-level", String(Math.min(level + 1, 6)));
	}
}
// src/ui/placeholder/placeholders.ts
/** Stands on an embed whose place is taken, and on a link that is taken over: the style sheet hides both. */
var TAKEN = "data-latchkey-taken";
/**
* Keeps a placeholder before each embed that waits. All of a page is measured at once and written at once, so that 200
* of them cost two layouts, and a third where some have to grow.
*/
function createPlaceholders(setting) {
	const { choice, declared } = setting.visit;
	const { ownersOf } = createUrlOwners(declared, location.hostname);
	const drawn = /* @__PURE__ */ new Map();
	const links = /* @__PURE__ */ new Set();
	const widths = /* @__PURE__ */ new WeakMap();
	/** What cannot be offered, or is hidden: not looked at again before its size changes, however often a page adds something. */
	const idle = /* @__PURE__ */ new WeakSet();
	let waiting = [];
	const resized = new ResizeObserver((entries) => {
		const isNew = ({ target }) => widths.get(target) !== target.clientWidth;
		if (!entries.some(isNew)) return;
		for (const { target } of entries) {
			widths.set(target, target.clientWidth);
			idle.delete(target);
		}
		refit();
		update();
	});
	const moved = new MutationObserver(() => {
		for (const [embed, one] of [...drawn]) if (!embed.isConnected) takeDown(embed, one);
	});
	function update() {
		let focused;
		const wanted = /* @__PURE__ */ new Map();
		for (const element of waiting) {
			const embed = element.localName === "source" ? element.parentElement : element;
			if (isEmbed(element) && embed.isConnected && !wanted.has(embed)) wanted.set(embed, element);
		}
		for (const [embed, one] of [...drawn]) {
			const { root, offer } = one;
			const isSame = root.parentNode === embed.parentNode && offer.isDecided === offer.ids.every(choice.allows);
			if (wanted.has(embed) && isSame) continue;
			const hadFocus = one.isPressed || root.contains(read("activeElement"));
			takeDown(embed, one);
			if (hadFocus) focused = embed;
		}
		const fresh = [...wanted].filter(([embed]) => !drawn.has(embed) && !idle.has(embed) && !isInControl(embed));
		const boxes = fresh.map(([embed]) => measure(embed));
		fresh.forEach(([embed, element], index) => draw(embed, element, boxes[index]));
		if (fresh[0]) {
			setLevels();
			growAll(fresh.map(([embed]) => embed));
			judge.look();
		}
		if (focused?.isConnected) handFocus(drawn.get(focused)?.root ?? focused);
	}
	function draw(embed, element, box) {
		const isTemplate = embed instanceof HTMLTemplateElement;
		const parent = embed.parentElement;
		idle.add(embed);
		if (!isTemplate && !box) return watch(embed);
		const offer = readOffer(element, embed, {
			...setting,
			ownersOf,
			isTaken: (link) => links.has(link)
		});
		if (!offer) return;
		const link = offer.link?.own ?? null;
		const root = toNode(placeholderMarkup(offer, {
			words: setting.words,
			lang: setting.visit.lang
		}));
		const one = {
			root,
			offer,
			link,
			box,
			isPressed: false
		};
		onPress(one, "show", () => offer.ids.forEach((id) => choice.allowOnce(id, "embed")));
		onPress(one, "always", () => choice.decide(Object.fromEntries(offer.ids.map((id) => [id, true])), "embed"));
		embed.before(root);
		if (box) fit(root, box);
		else if (isTemplate) fitTemplate(root, embed);
		embed.setAttribute(TAKEN, "");
		if (link) {
			links.add(link);
			link.setAttribute(TAKEN, "link");
		}
		idle.delete(embed);
		drawn.set(embed, one);
		watch(parent);
		moved.observe(parent, { childList: true });
	}
	/** Only our own buttons decide: they are found in what was just made, and nowhere else. */
	function onPress(one, verb, decide) {
		one.root.querySelector(`[data-latchkey=${verb}]`)?.addEventListener("click", () => {
			one.isPressed = true;
			decide();
		});
	}
	function watch(element) {
		if (widths.has(element)) return;
		widths.set(element, element.clientWidth);
		resized.observe(element);
	}
	function takeDown(embed, { root, link }) {
		drawn.delete(embed);
		root.remove();
		embed.removeAttribute(TAKEN);
		if (link) {
			links.delete(link);
			link.removeAttribute(TAKEN);
		}
	}
	/** Measures anew what stands in the page, with each embed in its place for as long as that takes. */
	function refit() {
		const all = [...drawn].filter(([, { box }]) => box);
		for (const [embed, { root }] of all) {
			embed.removeAttribute(TAKEN);
			root.style.setProperty("position", "absolute", "important");
		}
		const boxes = all.map(([embed]) => measure(embed));
		all.forEach(([embed, one], index) => {
			one.box = boxes[index] ?? one.box;
			embed.setAttribute(TAKEN, "");
			fit(one.root, one.box);
		});
		growAll(all.map(([embed]) => embed));
	}
	function growAll(embeds) {
		const all = embeds.flatMap((embed) => drawn.get(embed) ?? []);
		const cut = all.filter(({ box, root }) => box && isCut(root));
		const growing = new Set(cut.filter(({ root }) => canGrow(root)));
		for (const one of all) {
			const text = one.root.querySelector(".latchkey-text");
			if (growing.has(one)) grow(one.root, one.box);
			else if (cut.includes(one)) text?.setAttribute("tabindex", "0");
			else text?.removeAttribute("tabindex");
		}
	}
	const deafen = listen("resize", refit);
	const judge = judgePlaceholders(setting.visit, () => [...drawn.values()].map(({ root }) => root), refit);
	return {
		update(now) {
			waiting = now;
			update();
		},
		stop() {
			deafen();
			judge.stop();
			resized.disconnect();
			moved.disconnect();
			for (const [embed, one] of [...drawn]) takeDown(embed, one);
		}
	};
}
/** Whether something stands in what is pressed itself: buttons of ours in there would not be pressed. */
function isInControl(embed) {
	return !!embed.closest("a,button,label,summary,latchkey-placeholder");
}
// src/ui/placeholder/draw-placeholders.ts
var drawings = /* @__PURE__ */ new WeakMap();
/**
* Puts a placeholder before each embed that waits, and takes away those that are not needed any more. To be called
* whenever something may have changed.
* @returns the first time the function that takes them all away.
*/
function drawPlaceholders(visit, waiting) {
	const known = drawings.get(visit);
	if (known) {
		known.waiting = waiting;
		known.update?.(waiting);
		return;
	}
	const drawing = { waiting };
	drawings.set(visit, drawing);
	let stop;
	let isStopped = false;
	Promise.all([wholeManifest(visit.source), wordsOf(visit, {
		common: brief,
		placeholder,
		reload
	}, "later", "placeholder")]).then(([manifest, words]) => {
		if (isStopped) return;
		adoptStyle(placeholder_default, visit.nonce);
		const placeholders = createPlaceholders({
			visit,
			manifest,
			words
		});
		drawing.update = placeholders.update;
		stop = placeholders.stop;
		placeholders.update(drawing.waiting);
	}).catch((error) => report("a placeholder could not be shown", error));
	return () => {
		isStopped = true;
		drawings.delete(visit);
		stop?.();
	};
}
export { drawPlaceholders };
