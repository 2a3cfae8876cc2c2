import { t as adoptStyle } from "./adopt-style.js";
import { t as wholeManifest } from "./whole-manifest.js";
import { c as report } from "./cookies.js";
import { t as wordsOf } from "./words-of.js";
import { t as toNode } from "./to-node.js";
import { t as annex } from "./annex2.js";
import { t as common } from "./common2.js";
import { t as notice } from "./notice2.js";
import { t as annexStyle } from "./annex-style.js";
import { i as annexTable, n as notice$1, r as CHOICE, t as recipientsTable } from "./recipients-table.js";
import { c as choiceStates } from "./annex-data.js";
import { t as soundManifest } from "./sound-manifest.js";
// src/markup/keep-nodes.ts
/**
* Keeps nodes that already are what some markup says: same elements, same text, whatever the spaces. Missing attributes
* are put back, since editors strip them. Live parts, whose text may be old, are named by an attribute.
* @returns whether the nodes were kept; if not, they are as they were.
*/
function keepNodes(markup, node, live) {
	if (!isSame(markup, node, live)) return false;
	restore(markup, node);
	return true;
}
function isSame(markup, node, live) {
	if (typeof markup === "string") return node instanceof Text && plain(markup) === plain(node.data);
	if (!(node instanceof Element) || node.localName !== markup.tag) return false;
	if (markup.attributes[live] != null) return true;
	const nodes = contents(node);
	const children = markup.children.filter((child) => typeof child !== "string" || plain(child));
	return nodes.length === children.length && children.every((child, index) => isSame(child, nodes[index], live));
}
function restore(markup, node) {
	if (typeof markup === "string" || !(node instanceof Element)) return;
	for (const [name, value] of Object.entries(markup.attributes)) {
		const text = value === true ? "" : String(value);
		if (value !== false && value != null && node.getAttribute(name) !== text) node.setAttribute(name, text);
	}
	const nodes = contents(node);
	markup.children.filter((child) => typeof child !== "string" || plain(child)).forEach((child, index) => nodes[index] && restore(child, nodes[index]));
}
/** Without comments, and without the space that an editor puts between tags. */
function contents(element) {
	return [...element.childNodes].filter((node) => node instanceof Element || node instanceof Text && plain(node.data));
}
function plain(text) {
	return text.replace(/\s+/g, " ").trim();
}
// src/annex/element-options.ts
/**
* What an element of ours says about itself: `category="analytics"`; or `data-category`, on a block that has only our
* class; or a class such as `latchkey-annex--category-analytics`, the one thing that editors leave in place. A class
* may be repeated for a list.
*/
function elementOption(element, name) {
	const said = element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
	if (said !== null) return said;
	return [...element.classList].flatMap((one) => new RegExp(`^latchkey-[a-z]+--${name}-(.+)`).exec(one)?.[1] ?? []).join() || void 0;
}
// src/annex/element-markup.ts
/** What belongs into an element of ours, by its tag or class; null where there is nothing to show. */
function elementMarkup(element, source) {
	const { manifest, words, lang, decision } = source;
	const option = (name) => elementOption(element, name);
	const is = (kind) => element.localName === kind || element.classList.contains(kind);
	if (is("latchkey-notice")) return notice$1(manifest, words, {
		lang,
		heading: Number(option("heading") ?? 2)
	});
	if (is("latchkey-recipients")) return recipientsTable(manifest, words, {
		lang,
		caption: option("caption")
	});
	return annexTable(manifest, words, {
		lang,
		decision,
		category: option("category"),
		where: option("where"),
		columns: option("columns"),
		caption: option("caption")
	});
}
// src/annex/annex-file.ts
var ENGLISH = {
	common,
	annex,
	notice
};
/**
* Fills the elements for annex, recipients and notice, and keeps the column "Your choice" up to date. A table that was
* rendered ahead and says the same keeps its nodes, so nothing flashes or moves.
* @returns the function that stops the updates; what is shown stays.
*/
function mountElements(visit, elements) {
	adoptStyle(annexStyle, visit.nonce);
	const stops = elements.map((element) => mountElement(visit, element));
	return () => stops.forEach((stop) => stop());
}
function mountElement(visit, element) {
	let isStopped = false;
	let stop = () => {
		isStopped = true;
	};
	const lang = languageOf(element, visit.lang);
	Promise.all([wholeManifest(visit.source), wordsIn(element, {
		...visit,
		lang
	})]).then(([manifest, words]) => {
		if (isStopped) return;
		const sound = soundManifest(manifest);
		const update = (decision) => showChoice(element, choiceStates(sound, words.common, decision));
		const { decision } = visit.choice;
		if (Object.keys(manifest).length && !("texts" in manifest) || !element.firstElementChild) show(element, elementMarkup(element, {
			manifest,
			words,
			lang,
			decision
		}));
		update(decision);
		const table = element.querySelector(".latchkey-annex__table");
		if (table && getComputedStyle(table).display === "inline") visit.load("armour", {}.armour).then((file) => file.wearTables(visit.nonce)).catch((error) => report("cannot load", error));
		stop = visit.choice.onChange(update);
	}).catch((error) => report("an annex or a notice could not be shown", error));
	return () => stop();
}
/** The nearest language that the page gives the element, unless that is only the language of the page. */
function languageOf(element, otherwise) {
	const marked = element.closest("[lang]");
	return marked !== document.documentElement && marked?.getAttribute("lang") || otherwise;
}
/** The prose has a file of its own, which tables do not need. */
function wordsIn(element, visit) {
	const isNotice = element.matches("latchkey-notice,.latchkey-notice");
	return wordsOf(visit, ENGLISH, "details", "annex", ...isNotice ? ["notice"] : []);
}
function show(element, markup) {
	const outer = element.firstElementChild;
	for (const ahead of [outer, outer?.firstElementChild]) if (markup && ahead && keepNodes(markup, ahead, "data-latchkey-choice")) return;
	element.replaceChildren(...markup ? [toNode(markup)] : []);
}
function showChoice(element, stateOf) {
	for (const cell of element.querySelectorAll(`[${CHOICE}]`)) {
		const state = stateOf(cell.getAttribute("data-latchkey-choice") ?? "");
		if (cell.textContent !== state) cell.textContent = state;
	}
}
export { mountElements };
