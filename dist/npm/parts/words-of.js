import { t as baseLanguage } from "./text-in.js";
// src/ui/words-of.ts
/** The words of the page's language. One that cannot be had must keep nobody from choosing: then it is English. */
async function wordsOf({ lang, load }, english) {
	if (baseLanguage(lang) !== "cy") return english;
	return load("cy", {}.cy).then((file) => file.words, () => english);
}
export { wordsOf as t };
