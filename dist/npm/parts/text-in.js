// src/words/text-in.ts
/**
* A text in a language: the exact tag (`cy-GB`), else the base language (`cy`), else English, else the first there is.
* What is no text gives an empty string, since a manifest in a page may hold anything.
*/
function textIn(text, lang) {
	if (typeof text === "string") return text;
	const tag = tagIn(text, lang);
	return text && tag ? text[tag] : "";
}
/** The language tag of the string that `textIn` gives, as the text names it; undefined where it does not say. */
function tagIn(text, lang) {
	if (!text || typeof text !== "object") return void 0;
	const tags = Object.keys(text).filter((tag) => typeof text[tag] === "string");
	const find = (wanted) => tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
	return find(lang) ?? find(baseLanguage(lang)) ?? find("en") ?? tags[0];
}
/** The language of a tag without script and region: `cy` for `cy-GB`. */
function baseLanguage(tag) {
	return tag.split(/[-_]/)[0].toLowerCase();
}
export { tagIn as n, textIn as r, baseLanguage as t };
