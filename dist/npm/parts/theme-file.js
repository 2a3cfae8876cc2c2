import { n as read, t as native } from "./natives.js";
import { t as adoptStyle } from "./adopt-style.js";
import { t as listen } from "./listen.js";
import { c as report } from "./cookies.js";
import { a as ratioText, i as over, n as NEEDED, r as contrast } from "./color.js";
import { n as colorOf, t as backdrop } from "./backdrop.js";
// src/ui/keep-clear.css?inline
var keep_clear_default = "@media (min-height:30em){html[data-latchkey-over]{padding-bottom:50vh;scroll-padding-bottom:50vh}}";
// src/ui/keep-clear.ts
/**
* Keeps the page clear of a banner that stands over it, as long as it does: neither its end nor what has the focus is
* covered.
* @returns the function that ends it.
*/
function keepClear(banner, nonce) {
	if (banner.dataset.layout === "flow") return () => {};
	adoptStyle(keep_clear_default, nonce);
	const tell = (isOver) => void read("documentElement").toggleAttribute("data-latchkey-over", isOver);
	const observer = new ResizeObserver(() => tell(banner.offsetHeight > 0));
	observer.observe(banner);
	return () => {
		observer.disconnect();
		tell(false);
	};
}
// src/ui/label-of.ts
/** What an element says, short, to name it in a message. */
function labelOf(element) {
	return `“${(element.textContent ?? "").trim().slice(0, 30) || element.localName}”`;
}
// src/ui/contrast-faults.ts
/** Whether the letters of an element stand out from what is behind them. */
function textContrast(element, surface) {
	if (isForced(element)) return [];
	const { webkitTextFillColor, color } = getComputedStyle(element);
	const front = colorOf(webkitTextFillColor || color, element);
	const back = backdrop(element, surface);
	if (!front || !back) return [{ message: `${labelOf(element)}: what is behind it cannot be computed` }];
	const ratio = contrast(over({
		...front,
		alpha: front.alpha * opacity(element)
	}, back), back);
	const needed = matchMedia("(prefers-contrast: more)").matches ? 7 : NEEDED.text;
	return weak(labelOf(element), ratio, needed);
}
/** Whether a button can be told from what is around it, by its border or by its filling. */
function edgeContrast(button, surface) {
	if (isForced(button)) return [];
	const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(button);
	const behind = backdrop(button.parentElement ?? surface, surface);
	const filling = backdrop(button, surface);
	const border = colorOf(borderTopColor, button);
	if (!behind || !filling || !border) return [];
	const hasBorder = parseFloat(borderTopWidth) >= 1 && !/none|hidden/.test(borderTopStyle);
	const ratio = Math.max(contrast(filling, behind), hasBorder ? contrast(over(border, behind), behind) : 1);
	return weak(`the edge of ${labelOf(button)}`, ratio, NEEDED.edge);
}
/** The ring of the focus has two tones, of which one has to show. */
function ringContrast(surface) {
	const behind = backdrop(surface, surface);
	if (!behind || isForced(surface)) return [];
	const tones = ["var(--latchkey-focus,CanvasText)", "Canvas"].map((tone) => colorOf(tone, surface));
	return weak("the ring of the focus", Math.max(...tones.map((tone) => tone ? contrast(over(tone, behind), behind) : 1)), NEEDED.edge);
}
function weak(what, ratio, needed) {
	if (ratio >= needed) return [];
	return [{
		message: `${what} has a contrast of ${ratioText(ratio)} to 1, and ${needed} is needed`,
		isWish: needed === 7 && ratio >= NEEDED.text
	}];
}
/** In forced colours the browser sees to contrast, with colours that the visitor has chosen. */
function isForced(element) {
	return matchMedia("(forced-colors: active)").matches && getComputedStyle(element).forcedColorAdjust !== "none";
}
function opacity(element) {
	let product = 1;
	for (let at = element; at; at = at.parentElement) product *= Number(getComputedStyle(at).opacity);
	return product;
}
// src/ui/twins.ts
/** What follows from the length of a label, and not from a style. */
var BY_LABEL = /^(?:(?:min-|max-)?(?:width|height|inline-size|block-size)|perspective-origin|transform-origin)$/;
/** Other names of what is listed under `top`, `left` and their kin already. */
var ALIAS = /-(?:block|inline)(?:-|$)/;
/** What a style sheet may add to a button, or make of a part of its label, with what that can change. */
var PARTS = [
	"::before",
	"::after",
	"::first-line",
	"::first-letter"
];
var PART_PROPERTIES = [
	"content",
	"color",
	"background-color",
	"font-size",
	"font-weight",
	"letter-spacing"
];
/**
* Lists in what two buttons that must be equals differ: any property that the browser computes. A list of tricks would
* always lack one.
*/
function differences(one, other) {
	const compare = (part, names) => {
		const [ours, theirs] = [getComputedStyle(one, part), getComputedStyle(other, part)];
		return [...names].filter((name) => ours.getPropertyValue(name) !== theirs.getPropertyValue(name)).map((name) => `${part} ${name} ${ours.getPropertyValue(name)} / ${theirs.getPropertyValue(name)}`.trim());
	};
	const found = [...compare("", [...getComputedStyle(one)].filter((name) => !BY_LABEL.test(name) && !ALIAS.test(name))), ...PARTS.flatMap((part) => compare(part, PART_PROPERTIES))];
	const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
	if (Math.abs(a.height - b.height) > 1) found.push(`height ${a.height} / ${b.height}`);
	return found;
}
// src/ui/button-faults.ts
/** WCAG 2.2, 2.5.8. In pixels. */
var TARGET = 24;
/** Whether Accept and Reject are there, can be seen and pressed, and are equals. */
function buttonFaults(surface) {
	const [accept, reject] = ["accept", "reject"].map((verb) => surface.querySelector(`button[data-latchkey=${verb}]`));
	const faults = [accept, reject].flatMap((button) => button ? [...sizeFaults(button), ...edgeContrast(button, surface)] : []);
	if (!accept) return faults;
	if (!reject) return [...faults, {
		message: "Reject is missing",
		isUnfair: true
	}];
	return [...unfairness(accept, reject), ...faults];
}
/** What makes one of two equals weaker, by its looks or by what lies over it. */
function unfairness(accept, reject) {
	const unlike = `${labelOf(reject)} is not the equal of ${labelOf(accept)}`;
	const found = [accept, reject].some((button) => button.matches(":hover,:focus,:active")) ? [] : differences(reject, accept);
	const faults = found[0] ? [{
		message: `${unlike}: ${found.slice(0, 3).join(", ")}`,
		isUnfair: true
	}] : [];
	return isReached(accept) && !isReached(reject) ? [...faults, {
		message: `${unlike}: something covers or clips it`,
		isUnfair: true
	}] : faults;
}
function sizeFaults(button) {
	const { width, height } = button.getBoundingClientRect();
	return Math.min(width, height) < TARGET ? [{ message: `${labelOf(button)} is ${width} by ${height} px, and ${TARGET} are needed` }] : [];
}
/** Whether a press on the middle of a button reaches it; what is scrolled out of the window can be scrolled back. */
function isReached(button) {
	const { left, right, top, bottom } = button.getBoundingClientRect();
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? button.contains(native("elementFromPoint")(x, y)) : x + scrollX >= 0 && y + scrollY >= 0;
}
// src/ui/look-faults.ts
/** Below this nobody reads, whatever the contrast. In pixels. */
var SMALLEST = 12;
/** What changes how letters look in ways that no figure tells, and what it is where nobody uses it. */
var PLAIN = {
	filter: "none",
	mixBlendMode: "normal",
	maskImage: "none",
	clipPath: "none"
};
/** What is wrong with how the banner, the panel or the form looks now, measured on what the browser shows. */
function lookFaults(surface) {
	const all = [surface, ...surface.querySelectorAll("*")].filter((element) => !element.closest(".latchkey-annex,details:not([open])>:not(summary)"));
	const shown = all.filter((element) => element === surface || isRendered$1(element));
	return [
		...buttonFaults(surface),
		...all.filter((element) => !shown.includes(element)).flatMap(hidden),
		...shown.filter(hasText).flatMap((element) => [...placeFaults(element, surface), ...textContrast(element, surface)]),
		...ringContrast(surface),
		...shown.flatMap(effects)
	];
}
/** What must be seen. */
function hidden(element) {
	if (!element.textContent || !element.matches("h2,h3,p,button,summary,label")) return [];
	return [{
		message: `${labelOf(element)} is not shown`,
		isUnfair: element.matches("[data-latchkey=reject]")
	}];
}
/** Whether letters are where they belong, and large enough. */
function placeFaults(element, surface) {
	const range = native("createRange")();
	range.selectNodeContents(element);
	const letters = range.getBoundingClientRect();
	const height = Math.min(parseFloat(getComputedStyle(element).fontSize), letters.height);
	const faults = [];
	if (!isWithin(letters, surface)) faults.push({ message: `${labelOf(element)} is outside of its box` });
	if (height < 11.5) faults.push({ message: `${labelOf(element)} is ${height} px high, and ${SMALLEST} are needed` });
	return faults;
}
/** Whether something lies where scrolling can bring it into view, and the surface is in the page. */
function isWithin({ left, right, top, bottom }, surface) {
	const box = surface.getBoundingClientRect();
	const start = box.top - surface.scrollTop;
	return left >= box.left - 1 && right <= box.left + surface.scrollWidth + 4 && top >= start - 1 && bottom <= start + surface.scrollHeight + 4 && box.right > 0 && box.left < innerWidth && box.bottom + scrollY > 0;
}
/** What page styles add that no figure covers. */
function effects(element) {
	const style = getComputedStyle(element);
	const faults = Object.entries(PLAIN).map(([property, plain]) => [
		property,
		style[property] ?? plain,
		plain
	]).filter(([, value, plain]) => value !== plain).map(([property, value]) => ({ message: `${labelOf(element)}: cannot be computed with ${property} ${value}` }));
	const added = ["::before", "::after"].map((part) => getComputedStyle(element, part).content).find((content) => content !== "none" && content !== "normal");
	return added && !element.matches("li,summary,input") ? [...faults, { message: `${labelOf(element)}: ${added} is put to it` }] : faults;
}
/** Whether the browser shows an element at all. */
function isRendered$1(element) {
	if (!element.checkVisibility) return element.getClientRects().length > 0;
	return element.checkVisibility({ visibilityProperty: true });
}
function hasText(element) {
	return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}
// src/ui/watch-look.ts
/** How long something has for its first frames before anybody measures it, in milliseconds. */
var SETTLING = 100;
/**
* Refuses a theme, or page styles, with which something of ours cannot be read or Reject is weaker than Accept: our own
* look takes their place, out of the page's reach. Where not even that makes the two equals, nobody is offered Accept.
* @returns the function that stops watching.
*/
function watchLook(visit, surface) {
	let isOver = false;
	const refuse = async (faults) => {
		if (!faults[0] || isOver) return;
		stop();
		tell(surface, faults);
		try {
			const { wearOurs } = await visit.load("armour", {}.armour);
			wearOurs(visit.nonce);
		} catch (error) {
			report("cannot load", error);
		}
		if (isRendered(surface) && lookFaults(surface).some(({ isUnfair }) => isUnfair)) shutAccept(surface);
	};
	const look = () => {
		if (!isOver && isRendered(surface)) refuse(lookFaults(surface));
	};
	let wasRendered = isRendered(surface);
	const observer = new ResizeObserver(() => {
		if (!wasRendered && (wasRendered = isRendered(surface))) look();
	});
	observer.observe(surface);
	const lookAtStyle = ({ target }) => void (target instanceof HTMLLinkElement && look());
	native("addEventListener")("load", lookAtStyle, true);
	const scheme = matchMedia("(prefers-color-scheme: dark)");
	const stops = [
		listen("load", look),
		() => native("removeEventListener")("load", lookAtStyle, true),
		listen("pointerleave", look, surface),
		listen("change", look, scheme),
		listen("focusin", ({ target }) => void refuse(focusFaults(target)), surface)
	];
	const timer = setTimeout(look, SETTLING);
	const stop = () => {
		isOver = true;
		clearTimeout(timer);
		observer.disconnect();
		stops.forEach((end) => end());
	};
	return stop;
}
/** Whether there is anything to see of it now: where there is not, nothing of it can be unfair. */
function isRendered(surface) {
	return surface.isConnected && !!surface.getClientRects()[0] && surface.checkVisibility?.() !== false;
}
/** What the keyboard is on must be seen, which nobody can tell before. */
function focusFaults(element) {
	const { outlineStyle, boxShadow } = getComputedStyle(element);
	return outlineStyle !== "none" || boxShadow !== "none" || !element.matches("button:focus-visible,a:focus-visible,input:focus-visible") ? [] : [{ message: "nothing shows what the keyboard is on" }];
}
/** Nobody may say yes where they cannot as well say no: the question stays open. */
function shutAccept(surface) {
	const accept = surface.querySelector("button[data-latchkey=accept]");
	const hadFocus = accept !== null && accept === read("activeElement");
	accept?.remove();
	if (hadFocus) surface.querySelector("button[data-latchkey=reject]")?.focus();
	report("Reject cannot be shown as the equal of Accept on this page, so Accept is not offered");
}
function tell(surface, faults) {
	const messages = faults.filter(({ isWish }) => !isWish).map(({ message }) => message);
	if (!messages[0]) return;
	const what = surface.id === "latchkey-banner" ? "banner" : "settings";
	const more = messages.length > 4 ? `; and ${messages.length - 4} more` : "";
	report(`the look of the ${what} is refused, and ours is worn in its place: ${messages.slice(0, 4).join("; ")}${more}. Change the --latchkey properties, or the styles of the page that reach it: docs/guides/theming.md`);
}
// src/ui/watch-banner.ts
/**
* Watches the look of the banner from when it is shown, wherever it comes from, and keeps the page clear of it.
* @returns the function that stops it.
*/
function watchBanner(visit) {
	const look = () => {
		const banner = native("getElementById")("latchkey-banner");
		if (!banner || banner.parentNode !== read("body")) return;
		if (banner.hidden) return observer.observe(banner, { attributeFilter: ["hidden"] });
		observer.disconnect();
		const stops = [watchLook(visit, banner), keepClear(banner, visit.nonce)];
		stop = () => stops.forEach((end) => end());
	};
	const observer = new MutationObserver(look);
	let stop = () => observer.disconnect();
	observer.observe(read("body"), { childList: true });
	look();
	return () => stop();
}
export { watchBanner, watchLook };
