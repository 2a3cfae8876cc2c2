// src/manifest/text.ts
/** A value that should be a string; empty where it is anything else. */
function text(value) {
	return typeof value === "string" ? value : "";
}
// src/manifest/categories.ts
/** The categories that every manifest has, in the order in which visitors see them, each with its basis. */
var BUILT_IN = new Map([
	"necessary",
	"preferences",
	"analytics",
	"media",
	"sharing",
	"marketing"
].map((id, index) => [id, index ? "consent" : "necessary"]));
/**
* What each basis gives visitors. A map, so that a basis such as `constructor` is unknown.
* @see https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1
*/
var KINDS = /* @__PURE__ */ new Map([
	["consent", "asks"],
	["statistics", "objects"],
	["appearance", "objects"],
	["necessary", "none"],
	["communication", "none"],
	["emergency", "none"]
]);
// src/manifest/expiry.ts
/** A year of 365.25 days, in seconds. */
var YEAR = 31557600;
/** Without a prototype, so that a unit such as `constructor` is none. */
var SECONDS = {
	__proto__: null,
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	week: 604800,
	month: YEAR / 12,
	year: YEAR
};
/**
* The lifetime that an `expiry` names, in seconds: 0 for 'session', Infinity for 'until cleared', null for anything
* that is neither of them nor a number above 0 with a unit. A month is 30.4375 days, a year 365.25.
*/
function expirySeconds(expiry) {
	if (expiry === "session") return 0;
	if (expiry === "until cleared") return Infinity;
	const [, count, unit] = /^(\d{1,6}(?:\.\d{1,6})?) ([a-z]+?)s?$/.exec(text(expiry)) || [];
	return Number(count) * Number(SECONDS[unit]) || null;
}
export { text as a, KINDS as i, expirySeconds as n, BUILT_IN as r, YEAR as t };
