import { t as banner } from "./banner2.js";
import { i as common, t as baseLanguage } from "./text-in.js";
// src/ui/words-of.ts
/** The banner's words. A language that cannot be had must not keep visitors from choosing: they are asked in English. */
async function wordsOf({ lang, load }) {
	const english = {
		common,
		banner
	};
	if (baseLanguage(lang) !== "cy") return english;
	return load("cy", {}.cy).then((file) => file.words, () => english);
}
export { wordsOf as t };
