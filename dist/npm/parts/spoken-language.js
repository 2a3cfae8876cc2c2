import { o as isFields } from "./read-manifest.js";
import { t as optionOf } from "./option-of.js";
import { n as UNREVIEWED, t as SERVED } from "./our-languages.js";
import { n as tagAmong } from "./text-in.js";
// src/languages/spoken-language.ts
/**
* The language in which Latchkey speaks where `lang` is asked for, as a tag: one of the site's own, else one of ours that
* a page in it is enough for or that the site offers by name, else English.
* @param manifest the whole or its head part, unchecked.
*/
function spokenLanguage(lang, manifest) {
	const named = UNREVIEWED.filter((tag) => namedLanguages(manifest).includes(tag));
	return tagAmong(ownLanguages(manifest), lang) ?? tagAmong([...SERVED, ...named], lang) ?? "en";
}
/** Tags of the languages that the site adds or corrects. */
function ownLanguages(manifest) {
	const languages = isFields(manifest) && manifest.languages;
	return isFields(languages) ? Object.keys(languages) : [];
}
/** Tags of the languages that the site offers, as `options.languages` names them. */
function namedLanguages(manifest) {
	const named = optionOf(manifest, "languages");
	return Array.isArray(named) ? named : [];
}
/** Whether a site has languages besides that of its pages. */
function offersLanguages(manifest) {
	return [...ownLanguages(manifest), ...namedLanguages(manifest)].length > 0;
}
export { spokenLanguage as i, offersLanguages as n, ownLanguages as r, namedLanguages as t };
