import { o as isFields } from "./read-manifest.js";
import { words as words$3 } from "../words/cy.js";
import { t as again } from "./again.js";
import { t as annex } from "./annex2.js";
import { t as banner } from "./banner2.js";
import { t as common$2 } from "./common2.js";
import { n as left, t as receipt } from "./receipt3.js";
import { t as notice } from "./notice2.js";
import { t as panel } from "./panel2.js";
import { t as placeholder } from "./placeholder2.js";
import { t as reload } from "./reload2.js";
import { n as again$1, t as reload$1 } from "./reload3.js";
import { t as annex$1 } from "./annex3.js";
import { n as banner$1, t as brief } from "./brief3.js";
import { t as details } from "./details2.js";
import { n as left$1, t as receipt$1 } from "./receipt4.js";
import { t as notice$1 } from "./notice3.js";
import { t as panel$1 } from "./panel3.js";
import { t as placeholder$1 } from "./placeholder3.js";
import { t as baseLanguage } from "./text-in.js";
import { n as again$2, t as reload$2 } from "./reload4.js";
import { t as annex$2 } from "./annex4.js";
import { n as banner$2, t as brief$1 } from "./brief4.js";
import { t as details$1 } from "./details3.js";
import { n as left$2, t as receipt$2 } from "./receipt5.js";
import { t as notice$2 } from "./notice4.js";
import { t as panel$2 } from "./panel4.js";
import { t as placeholder$2 } from "./placeholder4.js";
import { t as ownTexts } from "./own-texts.js";
import { i as spokenLanguage, r as ownLanguages } from "./spoken-language.js";
// src/words/en/words.ts
/** English, whole. */
var words$2 = {
	common: common$2,
	banner,
	panel,
	annex,
	notice,
	reload,
	again,
	left,
	placeholder,
	receipt
};
// src/words/pl/words.ts
/** Polish, whole. */
var words$1 = {
	common: {
		...brief,
		...details
	},
	banner: banner$1,
	panel: panel$1,
	annex: annex$1,
	notice: notice$1,
	reload: reload$1,
	again: again$1,
	left: left$1,
	placeholder: placeholder$1,
	receipt: receipt$1
};
// src/words/ur/words.ts
/** Urdu, whole. */
var words = {
	common: {
		...brief$1,
		...details$1
	},
	banner: banner$2,
	panel: panel$2,
	annex: annex$2,
	notice: notice$2,
	reload: reload$2,
	again: again$2,
	left: left$2,
	placeholder: placeholder$2,
	receipt: receipt$2
};
// src/languages/words-in.ts
var ALL = /* @__PURE__ */ new Map([
	["cy", words$3],
	["ur", words],
	["pl", words$1]
]);
/**
* Our words where `lang` is asked for, for Node and for bundles: the same as a page speaks, but for a language whose
* texts the manifest has in a file of the site, which only a page can ask for.
* @param manifest says what the site adds, corrects and offers. Default: nothing.
*/
function wordsIn(lang, manifest) {
	const tag = spokenLanguage(lang, manifest);
	const ours = ALL.get(baseLanguage(tag)) ?? words$2;
	if (!ownLanguages(manifest).includes(tag) || !isFields(manifest) || !isFields(manifest.languages)) return ours;
	const texts = manifest.languages[tag];
	return typeof texts === "string" && ours === words$2 ? words$2 : ownTexts(ours, texts, tag);
}
// src/markup/to-html.ts
var VOID = /* @__PURE__ */ new Set([
	"area",
	"br",
	"col",
	"hr",
	"img",
	"input",
	"link",
	"meta",
	"source",
	"wbr"
]);
var ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Writes markup as an HTML string, every text and attribute escaped. */
function toHtml(markup) {
	if (typeof markup === "string") return escape(markup);
	if (!("tag" in markup)) return markup.map(toHtml).join("");
	const { tag, attributes, children } = markup;
	let html = `<${tag}`;
	for (const [name, value] of Object.entries(attributes)) if (value === true) html += ` ${name}`;
	else if (value !== false && value != null) html += ` ${name}="${escape(String(value))}"`;
	return VOID.has(tag) ? `${html}>` : `${html}>${children.map(toHtml).join("")}</${tag}>`;
}
function escape(text) {
	return text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
}
export { wordsIn as n, words$2 as r, toHtml as t };
