import { o as isFields } from "./read-manifest.js";
import { t as inEnglish } from "./in-english.js";
import { t as listOf } from "./list-of.js";
import { t as fill } from "./fill.js";
import { t as baseLanguage } from "./text-in.js";
// src/languages/own-texts.ts
/** The languages that are written from right to left, as far as a site may offer them. */
var RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b|-(?:arab|hebr)\b/i;
/** What no label or sentence of ours is longer than: a text that is would not be a translation. */
var LONGEST = 2e3;
/**
* The texts of a language of the site's own, laid over words of ours. They come from a file that may hold anything:
* only texts where a text belongs are taken. What is missing stays as it is; where that is English, and the language is
* not, it says so.
*/
function ownTexts(words, texts, tag) {
	const common = words.common;
	const isForeign = !!common && common.lang !== baseLanguage(tag);
	const laid = overlay(words, texts, isForeign);
	if (!common || !isFields(laid.common)) return laid;
	const own = isFields(texts) && isFields(texts.common) ? texts.common : {};
	return {
		...laid,
		common: {
			...laid.common,
			direction: common.direction,
			...grammar(own, {
				tag,
				isForeign
			})
		}
	};
}
function overlay(ours, own, isForeign) {
	const fallback = (text) => isForeign && typeof text === "string" ? inEnglish(text) : text;
	if (typeof ours === "string") return isText(own) ? own : fallback(ours);
	if (Array.isArray(ours)) return Array.isArray(own) && own.length === ours.length && own.every(isText) ? own : ours.map(fallback);
	if (typeof ours !== "object" || ours === null) return ours;
	const fields = isFields(own) ? own : {};
	const ownOf = (key) => ({}).hasOwnProperty.call(fields, key) ? fields[key] : void 0;
	if ("other" in ours && isText(ownOf("other"))) return textsOf(fields);
	const all = Object.entries(ours).map(([key, value]) => [key, overlay(value, ownOf(key), isForeign)]);
	return {
		...Object.keys(ours).length === 0 && textsOf(fields),
		...Object.fromEntries(all)
	};
}
/** What a language does and does not say: where its texts come as data, by tables, and by what the browser knows. */
function grammar(own, { tag, isForeign }) {
	const { and, comma, numbers, direction } = own;
	const isWhole = Array.isArray(numbers) && numbers.every(isText);
	return {
		lang: tag,
		...isForeign && {
			plural: pluralRule(tag),
			number: String
		},
		...isForeign && { direction: RIGHT_TO_LEFT.test(tag) ? "rtl" : "ltr" },
		...(direction === "ltr" || direction === "rtl") && { direction },
		...isWhole && { number: (n) => numbers[n - 1] ?? String(n) },
		...(isForeign || isText(and)) && { list: (items) => listOf(items, (last) => isText(and) ? fill(and, { last }) : `${inEnglish("and")} ${last}`, isText(comma) ? comma : ", ") }
	};
}
/** By the browser where it knows the language, else as in English. */
function pluralRule(tag) {
	try {
		const rule = new Intl.PluralRules(tag);
		if (baseLanguage(rule.resolvedOptions().locale) === baseLanguage(tag)) return (n) => rule.select(n);
	} catch {}
	return (n) => n === 1 ? "one" : "other";
}
function textsOf(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, text]) => isText(text)));
}
function isText(value) {
	return typeof value === "string" && value.trim() !== "" && value.length <= LONGEST;
}
export { ownTexts as t };
