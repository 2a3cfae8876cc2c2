// src/words/en/annex.ts
var annex = {
	caption: "Cookies we use",
	captionOf: "Cookies we use: {categories}",
	recipients: "Who receives your data",
	none: "We use no cookies of this kind.",
	columns: {
		cookie: "Cookie",
		where: "Where used",
		expiry: "Expiry",
		information: "Further information",
		category: "Category",
		provider: "Provider",
		basis: "Why it is allowed",
		country: "Country",
		choice: "Your choice",
		recipient: "Who",
		data: "What data",
		purpose: "Why",
		safeguard: "What protects it"
	},
	types: {
		localStorage: "local storage",
		sessionStorage: "session storage",
		indexedDB: "browser database",
		cacheStorage: "browser cache",
		serviceWorker: "service worker",
		pixel: "pixel",
		script: "script"
	},
	bases: {
		necessary: "The website needs it",
		communication: "It sends the page to you",
		statistics: "Counting only, until you say no",
		appearance: "Your settings, until you say no",
		emergency: "It sends help in an emergency",
		consent: "Only if you say yes"
	},
	law: "{why} (PECR Schedule A1, paragraph {paragraph})",
	thisWebsite: "This website",
	own: "Remembers your choice about cookies, so that we do not ask you on every page. It holds your yes or no and the time, and nothing else about you. Storage of the same name keeps how you chose and in which language, until you clear it. It also keeps your place if a page has to load again.",
	ownLog: "Keeps your choice until we have noted it. It holds your answers, the time and a random number that is used for nothing else.",
	durations: {
		session: "when you close the browser",
		untilCleared: "until you clear it",
		units: {
			second: {
				one: "{n} second",
				other: "{n} seconds"
			},
			minute: {
				one: "{n} minute",
				other: "{n} minutes"
			},
			hour: {
				one: "{n} hour",
				other: "{n} hours"
			},
			day: {
				one: "{n} day",
				other: "{n} days"
			},
			week: {
				one: "{n} week",
				other: "{n} weeks"
			},
			month: {
				one: "{n} month",
				other: "{n} months"
			},
			year: {
				one: "{n} year",
				other: "{n} years"
			}
		}
	}
};
export { annex as t };
