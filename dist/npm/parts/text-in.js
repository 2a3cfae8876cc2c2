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
	return tagAmong(tags, lang) ?? tagAmong(tags, "en") ?? tags[0];
}
/** The tag among others that a language goes by: the same whatever its case, else that of the base language. */
function tagAmong(tags, lang) {
	const find = (wanted) => tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
	return find(lang) ?? find(baseLanguage(lang));
}
/** The language of a tag without script and region: `cy` for `cy-GB`. */
function baseLanguage(tag) {
	return tag.split(/[-_]/)[0].toLowerCase();
}
export { textIn as i, tagAmong as n, tagIn as r, baseLanguage as t };
