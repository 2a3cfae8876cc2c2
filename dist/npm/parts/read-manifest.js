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
// src/manifest/host.ts
/**
* A host name or `*.name`. Only characters that a policy can carry too, so no scheme, path, port or user; and no
* `*.uk` or `*.co.uk`, which would open a whole country; `*.localhost` is this machine. The list of all such names
* (https://publicsuffix.org) is many times the size of the head file, so these are the British ones and the usual.
*/
var HOST = /^(\*\.(?=.*\.|localhost$)(?!(com?|org|net|gov|edu|nhs|ac|me|ltd|plc|sch|police)\...$))?([a-z\d-]+\.)*[a-z\d-]+$/i;
/** The form in which hosts are compared, or '' for what is no host. */
function readHost(host) {
	return text(host && HOST.exec(text(host))?.[0].toLowerCase());
}
// src/manifest/is-fields.ts
/** Whether a value is an object with members, not a list. */
function isFields(value) {
	return typeof value === "object" && !!value && !Array.isArray(value);
}
// src/manifest/says-something.ts
/** Whether a value is a text for visitors: one string, or at least one string a language. */
function saysSomething(value) {
	return !!(text(value) || isFields(value) && Object.keys(value)[0]);
}
// src/manifest/read-manifest.ts
/** What ids may look like: they stand in attributes and in the record cookie. */
var ID = /^[a-z\d-]+$/;
/** The types of entry whose names a page can list. */
var LISTED_TYPES = "cookie localStorage sessionStorage indexedDB cacheStorage".split(" ");
/** Every type of entry; typed loosely, since anything is compared with it. */
var TYPES = [
	...LISTED_TYPES,
	"serviceWorker",
	"pixel",
	"script"
];
/**
* Reads a manifest, or its head part, without trusting any of it. Never throws. Whatever `validate` calls an error
* is shut here, entry by entry; what has no switch keeps the hosts that parse, so that a slip shuts no site.
*/
function readManifest(input) {
	let faults = 0;
	const sound = (condition) => !!condition || !++faults;
	const fields = (value = {}) => sound(isFields(value)) ? value : {};
	const list = (value = []) => sound(Array.isArray(value)) ? value : [];
	const hostsOf = (value) => list(value).map(readHost).filter(sound);
	const manifest = fields(input);
	const says = (value) => value === void 0 ? manifest.texts : saysSomething(value);
	const siteHosts = hostsOf(fields(manifest.site).hosts);
	const bases = new Map(BUILT_IN);
	for (const [id, entry] of Object.entries(fields(manifest.categories))) {
		const { basis = bases.get(id) || "consent", aggregateOnly, solePurpose } = fields(entry);
		const isStated = basis !== "statistics" || aggregateOnly === true && solePurpose === true;
		const isOpen = sound(isFields(entry) && ID.test(id) && KINDS.has(basis) && isStated);
		if (isOpen || id !== "necessary") bases.set(id, isOpen && basis);
	}
	const services = /* @__PURE__ */ new Map();
	for (const [id, entry] of Object.entries(fields(manifest.services))) {
		const { category, name, hosts: listed, provider, role, country } = fields(entry);
		const basis = bases.get(category);
		const before = faults;
		const hosts = hostsOf(listed);
		const isOwn = hosts[0] && hosts.every((host) => siteHosts.includes(host));
		const isNamed = sound(ID.test(id) && text(name)) && before === faults;
		const isLawful = sound(basis && !bases.has(id) && (basis !== "statistics" || role === "processor" || isOwn));
		services.set(id, {
			id,
			category: isLawful && (isNamed || KINDS.get(basis) === "none") ? category : null,
			hosts,
			provider: text(provider),
			role: text(role),
			country: text(country)
		});
	}
	const names = [];
	for (const entry of list(manifest.cookies)) {
		const { name, purpose, expiry, category, service, type = "cookie", path, domain, partitioned } = fields(entry);
		const setter = services.get(service);
		const followed = service === void 0 || category === setter?.category ? category : category === void 0 && setter?.category;
		const seconds = expirySeconds(expiry);
		const patterns = [name].flat();
		const isKnown = TYPES.includes(type);
		const isOpen = sound(bases.get(followed) && seconds !== null && isKnown && says(purpose) && patterns[0] && patterns.every(isPattern));
		for (const pattern of patterns.filter(isPattern)) names.push({
			pattern,
			type: isKnown ? type : "cookie",
			category: isOpen ? followed : null,
			service: setter ? setter.id : null,
			seconds: seconds || 0,
			place: {
				path,
				domain,
				partitioned
			}
		});
	}
	const used = /* @__PURE__ */ new Set(["necessary", ...[...services.values(), ...names].map((entry) => entry.category)]);
	const options = fields(manifest.options);
	const lifetime = expirySeconds(options.lifetime);
	return {
		categories: new Map([...bases].filter(([id]) => used.has(id)).map(([id, basis]) => [id, {
			id,
			basis,
			kind: KINDS.get(basis)
		}])),
		services,
		names,
		siteHosts,
		lifetime: (lifetime && lifetime <= 31557600 ? lifetime : YEAR / 2) * 1e3,
		isShared: options.domain === "share",
		heedsDnt: options.dnt === true,
		faults
	};
}
/** A pattern of nothing but `*` would own every name, so it is none. */
function isPattern(name) {
	return /[^*]/.test(text(name));
}
export { saysSomething as a, readHost as c, BUILT_IN as d, KINDS as f, readManifest as i, YEAR as l, LISTED_TYPES as n, isFields as o, text as p, TYPES as r, HOST as s, ID as t, expirySeconds as u };
