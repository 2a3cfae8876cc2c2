import { t as listOf } from "./list-of.js";
import { t as settingsLabel } from "./settings-label.js";
// src/words/en/brief.ts
var NUMBERS = [
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten"
];
var brief = {
	lang: "en",
	direction: "ltr",
	settings: settingsLabel.en,
	categories: {
		necessary: {
			title: "Needed",
			doing: "make this website work"
		},
		preferences: {
			title: "Your settings",
			doing: "remember your settings"
		},
		analytics: {
			title: "Counting visits",
			doing: "count visits"
		},
		media: {
			title: "Films and maps",
			doing: "show films and maps"
		},
		sharing: {
			title: "Sharing",
			doing: "let you share pages"
		},
		marketing: {
			title: "Advertising",
			doing: "show adverts chosen for you"
		}
	},
	number: (n) => NUMBERS[n - 1] ?? String(n),
	plural: (n) => n === 1 ? "one" : "other",
	list: (items) => listOf(items, (last) => `and ${last}`)
};
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
export { brief as i, tagIn as n, textIn as r, baseLanguage as t };
