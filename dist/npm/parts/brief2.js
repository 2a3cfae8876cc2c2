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
	name: "English",
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
export { brief as t };
