import { t as brief } from "./brief2.js";
// src/words/en/details.ts
var details = {
	on: "On",
	off: "Off",
	alwaysOn: "Always on",
	onUntilObjection: "On: you can turn this off",
	notChosen: "Not chosen",
	descriptions: {
		necessary: "Makes this website work, keeps it safe and remembers your choice.",
		preferences: "Remembers how you like to use this website, such as the size of the text.",
		analytics: "Shows us how many people visit and which pages help them.",
		media: "Shows films, maps and other things from other websites in our pages.",
		sharing: "Lets you share our pages with other people.",
		marketing: "Shows you adverts that fit what you have looked at."
	},
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
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	],
	date: "{day} {month} {year}",
	countries: {}
};
// src/words/en/common.ts
var common = {
	...brief,
	...details
};
export { details as n, common as t };
