import { c as report } from "./cookies.js";
import { o as isFields } from "./read-manifest.js";
import { t as baseLanguage } from "./text-in.js";
import { t as missingTexts } from "./missing-texts.js";
import { t as ownTexts } from "./own-texts.js";
import { t as readOwnTexts } from "./read-own-texts.js";
// src/languages/own-language-file.ts
/** What was read before: each surface asks. */
var read = /* @__PURE__ */ new Map();
/** Lays the texts of a language of the site's own over ours. Never rejects: what cannot be had stays as it is. */
async function ownWords({ source }, words, tag) {
	const given = isFields(source) && isFields(source.languages) ? source.languages[tag] : void 0;
	const key = JSON.stringify([tag, given]);
	const texts = read.get(key) ?? readOwnTexts(source, tag);
	read.set(key, texts);
	try {
		const said = await texts;
		const missing = isCorrection(words, tag) ? [] : missingTexts(words, said);
		if (missing.length) report(`the language ${tag} lacks ${missing.join(", ")}`);
		return ownTexts(words, said, tag);
	} catch (error) {
		read.delete(key);
		report(`no texts for the language ${tag}`, error);
		return words;
	}
}
/** What corrects one of ours need not be whole. */
function isCorrection(words, tag) {
	return words.common?.lang === baseLanguage(tag);
}
export { ownWords };
