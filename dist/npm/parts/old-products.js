// src/manifest/data/old-products.ts
/**
* Consent products that a site may have had before, with the names of their categories in lower case and the built-in
* category that each means. What a site named by itself there is in no table: the option `migrate` says what it means.
*/
var OLD_PRODUCTS = /* @__PURE__ */ new Map([
	["civic", {
		analytics: "analytics",
		marketing: "marketing",
		performance: "analytics",
		functional: "preferences",
		functionality: "preferences",
		preferences: "preferences",
		advertising: "marketing"
	}],
	["cookiebot", {
		preferences: "preferences",
		statistics: "analytics",
		marketing: "marketing"
	}],
	["onetrust", {
		c0002: "analytics",
		c0003: "preferences",
		c0004: "marketing",
		c0005: "sharing"
	}],
	["cookieyes", {
		functional: "preferences",
		analytics: "analytics",
		performance: "analytics",
		advertisement: "marketing"
	}],
	["complianz", {
		preferences: "preferences",
		statistics: "analytics",
		marketing: "marketing"
	}]
]);
export { OLD_PRODUCTS as t };
