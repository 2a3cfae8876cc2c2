import { a as settingsLabel } from "./expiry.js";
import { t as listOf } from "./list-of.js";
// src/words/en/common.ts
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
var common = {
	lang: "en",
	direction: "ltr",
	settings: settingsLabel.en,
	on: "On",
	off: "Off",
	alwaysOn: "Always on",
	notChosen: "Not chosen",
	categories: {
		necessary: {
			title: "Needed",
			description: "Makes this website work, keeps it safe and remembers your choice.",
			doing: "make this website work"
		},
		preferences: {
			title: "Your settings",
			description: "Remembers how you like to use this website, such as the size of the text.",
			doing: "remember your settings"
		},
		analytics: {
			title: "Counting visits",
			description: "Shows us how many people visit and which pages help them.",
			doing: "count visits"
		},
		media: {
			title: "Films and maps",
			description: "Shows films, maps and other things from other websites in our pages.",
			doing: "show films and maps"
		},
		sharing: {
			title: "Sharing",
			description: "Lets you share our pages with other people.",
			doing: "let you share pages"
		},
		marketing: {
			title: "Advertising",
			description: "Shows you adverts that fit what you have looked at.",
			doing: "show adverts chosen for you"
		}
	},
	number: (n) => NUMBERS[n - 1] ?? String(n),
	counted: {
		companies: {
			one: "{n} company",
			other: "{n} companies"
		},
		services: {
			one: "{n} service",
			other: "{n} services"
		},
		cookies: {
			one: "{n} cookie",
			other: "{n} cookies"
		}
	},
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
// src/words/fill.ts
/** Puts values into the `{places}` of a text. A place without a value stays empty. */
function fill(template, values) {
	return template.replace(/\{(\w+)\}/g, (_, place) => String(values[place] ?? ""));
}
// src/words/category-texts.ts
/**
* How a category is called and described: by the manifest, else by us where it is built in, else by its id.
* The manifest's texts are taken in `words.lang`, which may be the page's. Without `doing` a category of the site's own is called by its title.
*/
function categoryTexts(id, own, words) {
	const ours = {}.hasOwnProperty.call(words.categories, id) ? words.categories[id] : void 0;
	const { lang } = words;
	const ownTitle = textIn(own?.title, lang);
	const title = ownTitle || ours?.title || id;
	return {
		title,
		description: textIn(own?.description, lang) || ours?.description || "",
		doing: textIn(own?.doing, lang) || (ownTitle ? title : ours?.doing) || title
	};
}
// src/words/plural.ts
/** A number and what is counted, in figures: "5 companies". */
function plural(n, forms, words) {
	return fill(formOf(n, forms, words), { n });
}
/** The same with the numbers from one to ten as words: "five companies". */
function pluralInWords(n, forms, words) {
	return fill(formOf(n, forms, words), { n: words.number(n) });
}
function formOf(n, forms, words) {
	return forms[`=${n}`] ?? forms[words.plural(n)] ?? forms.other;
}
export { baseLanguage as a, common as c, fill as i, pluralInWords as n, tagIn as o, categoryTexts as r, textIn as s, plural as t };
