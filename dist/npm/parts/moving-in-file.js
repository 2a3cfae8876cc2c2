import { o as writeRecord, r as listCookieNames, t as cookieText } from "./cookies.js";
import { n as replaceRecord, r as expireCookie } from "./mend-record.js";
import { n as encodeRecord } from "./record.js";
import { t as optionOf } from "./option-of.js";
import { o as isFields } from "./read-manifest.js";
import { t as OLD_PRODUCTS } from "./old-products.js";
import { t as fingerprintOf } from "./fingerprint.js";
// src/moving/cookies-in.ts
/**
* The cookies in a text such as `document.cookie`. Where a name stands there more than once with different values, as
* after a change of the domain, there is one map for each of them, since nobody can say which one counts.
*/
function cookiesIn(text) {
	const values = /* @__PURE__ */ new Map();
	for (const pair of text.split(/; ?/)) {
		const [, name = "", value = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
		values.set(name, (values.get(name) ?? /* @__PURE__ */ new Set()).add(value));
	}
	const most = Math.max(...[...values.values()].map(({ size }) => size));
	return Array.from({ length: most }, (_, index) => new Map([...values].map(([name, set]) => [name, [...set][Math.min(index, set.size - 1)]])));
}
// src/moving/answers-in.ts
/**
* The answers among the fields of a record, by name in lower case. Null where something is said twice, since nobody can
* say then which one counts.
* @param meaning what a value means; undefined: it is no answer.
*/
function answersIn(fields, meaning) {
	const answers = /* @__PURE__ */ new Map();
	for (const [name, value] of fields) {
		const answer = meaning(value);
		const id = name.trim().toLowerCase();
		if (answer === void 0) continue;
		if (answers.has(id)) return null;
		answers.set(id, answer);
	}
	return answers;
}
// src/moving/decoded.ts
/**
* A cookie's value without percent-encoding. Products and servers encode it never, once or twice. Never throws.
* @param times how often it is decoded at most.
*/
function decoded(value = "", times = 2) {
	try {
		return times ? decoded(decodeURIComponent(value), times - 1) : value;
	} catch {
		return value;
	}
}
// src/moving/read-civic.ts
/**
* Civic Cookie Control: `CookieControl`, JSON such as
* `{"necessaryCookies":[],"optionalCookies":{"analytics":"accepted","marketing":"revoked"},"statement":{},
* "consentDate":1768561265669,"consentExpiry":90,"interactedWith":true,"user":"…"}`. It is written before anybody has
* touched the banner, too; `initialState` with an action, or `legitimate interest` as an answer, is what the site chose.
* @see https://www.civicuk.com/cookie-control/documentation/cookies
*/
var readCivic = (cookies) => {
	const record = parse(decoded(cookies.get("CookieControl")));
	if (!isFields(record?.optionalCookies)) return;
	const answers = answersIn(Object.entries(record.optionalCookies), (value) => value === "accepted" ? true : value === "revoked" || value === "rejected" ? false : void 0);
	if (!answers || record.interactedWith !== true) return null;
	const { consentDate: time } = record;
	return {
		answers,
		time: typeof time === "number" ? time : null,
		isExplicit: true
	};
};
function parse(text) {
	try {
		const value = JSON.parse(text);
		return isFields(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/moving/read-complianz.ts
/**
* Complianz: `cmplz_banner-status`, which is `dismissed` once the banner was closed, and one cookie a category, such as
* `cmplz_marketing`, which is `allow` or `deny`. No time is kept. `cmplz_consented_services` holds single services as JSON.
* @see https://github.com/Really-Simple-Plugins/complianz-gdpr/blob/master/cookiebanner/js/complianz.js
*/
var readComplianz = (cookies) => {
	if (cookies.get("cmplz_banner-status") !== "dismissed") return null;
	const answers = answersIn(Object.keys(OLD_PRODUCTS.get("complianz") ?? {}).map((name) => [name, cookies.get(`cmplz_${name}`)]), (value) => value === "allow" ? true : value === "deny" ? false : void 0);
	const isWhole = !/:\s*false/.test(decoded(cookies.get("cmplz_consented_services")));
	return answers && {
		answers,
		time: null,
		isExplicit: isWhole
	};
};
// src/moving/read-cookiebot.ts
/**
* Cookiebot: `CookieConsent`, a literal such as `{stamp:'…',necessary:true,preferences:false,statistics:true,
* marketing:false,method:'explicit',ver:1,utc:1731969341591,region:'gb'}`, with its quotes and commas percent-encoded.
* `0` is an old refusal of everything, `-1` means that nobody was asked. Where there is no method, Cookiebot calls a yes
* `implied`.
* @see https://www.cookiebot.com/en/developer/
*/
var readCookiebot = (cookies) => {
	const text = decoded(cookies.get("CookieConsent")).trim();
	if (text === "-1") return null;
	if (text === "0") return {
		answers: new Map([
			"preferences",
			"statistics",
			"marketing"
		].map((name) => [name, false])),
		time: null,
		isExplicit: true
	};
	const fields = fieldsOf(text);
	if (!fields?.has("necessary") || !fields.has("marketing")) return;
	const method = fields.get("method");
	if (method === "implied" || fields.get("stamp") === "-1") return null;
	const answers = answersIn([...fields].filter(([name]) => name !== "necessary"), (value) => value === "true" ? true : value === "false" ? false : void 0);
	const time = Number(fields.get("utc") || NaN);
	return answers && {
		answers,
		time: isNaN(time) ? null : time,
		isExplicit: method === "explicit"
	};
};
/** The fields of the literal; undefined where it is none, or says something twice. */
function fieldsOf(text) {
	const fields = /* @__PURE__ */ new Map();
	for (const part of /^\{(.*)\}$/.exec(text)?.[1]?.split(",") ?? []) {
		const [, name, value] = /^\s*(\w+):'?([^']*)'?$/.exec(part) ?? [];
		if (name === void 0 || value === void 0 || fields.has(name)) return;
		fields.set(name, value);
	}
	return fields;
}
// src/moving/read-cookieyes.ts
/** Fields beside the categories. */
var OTHERS = [
	"consentid",
	"consent",
	"action",
	"necessary",
	"lastRenewedDate"
];
var CHECKBOX = "cookielawinfo-checkbox-";
var meaning = (value) => value === "yes" ? true : value === "no" ? false : void 0;
/**
* CookieYes: `cookieyes-consent`, such as `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,
* performance:no,advertisement:no,lastRenewedDate:1734509533000`. It is written before anybody has chosen, with an empty
* action. The date is the day on which the site asked everybody again, so the visitor's own is not known. The plugin for
* WordPress before version 3 has `viewed_cookie_policy` and one cookie a category.
* @see https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/
*/
var readCookieYes = (cookies) => {
	const raw = cookies.get("cookieyes-consent");
	return raw === void 0 ? readPlugin(cookies) : readOwn(decoded(raw));
};
function readOwn(text) {
	const parts = text.split(",").map((part) => part.split(":"));
	const value = (wanted) => parts.find(([name]) => name === wanted)?.[1];
	const own = parts.filter(([name]) => !OTHERS.includes(name));
	return value("action") === "yes" ? choiceOf(own, value("consent")) : null;
}
function readPlugin(cookies) {
	return choiceOf([...cookies].filter(([name]) => name.startsWith(CHECKBOX)).map(([name, value]) => [name.slice(23), value]).filter(([name]) => name !== "necessary"), cookies.get("viewed_cookie_policy"));
}
/** @param whole what was said to the question as such: `no` beside a category's yes is a contradiction. */
function choiceOf(own, whole) {
	const answers = answersIn(own, meaning);
	if (!answers || meaning(whole) === void 0) return null;
	if (whole === "no" && !answers.size) answers.set("non-necessary", false);
	return whole === "no" && [...answers.values()].includes(true) ? null : {
		answers,
		time: null,
		isExplicit: true
	};
}
// src/moving/read-onetrust.ts
/** What a visitor cannot turn off: `C0001`, in older versions `1`. */
var NECESSARY = /^(?:c000)?1$/;
/**
* OneTrust: `OptanonConsent`, a query such as `isGpcEnabled=0&datestamp=…&hosts=&interactionCount=1&
* groups=C0001%3A1%2CC0002%3A0&AwaitingReconsent=false`, and `OptanonAlertBoxClosed`, the time at which the banner was
* closed. The first is written before that, with what the site presets, so alone it says nothing.
* @see https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
*/
var readOneTrust = (cookies) => {
	const raw = cookies.get("OptanonConsent") ?? "";
	const query = new URLSearchParams(raw.includes("=") ? raw : decoded(raw, 1));
	const [groups, ...more] = query.getAll("groups");
	const time = Date.parse(decoded(cookies.get("OptanonAlertBoxClosed")));
	if (!groups || more.length || isNaN(time) || query.get("AwaitingReconsent") === "true") return null;
	const answers = answersIn(groups.split(",").map((part) => part.split(":")).filter(([name]) => !NECESSARY.test(name.toLowerCase())), (value) => value === "1" ? true : value === "0" ? false : void 0);
	const isWhole = !/:0/.test(["hosts", "genVendors"].map((name) => query.get(name)).join());
	return answers && {
		answers,
		time,
		isExplicit: isWhole
	};
};
// src/moving/products.ts
/** The consent products whose choices can be taken over, as the option `migrate` calls them. */
var PRODUCTS = /* @__PURE__ */ new Map([
	["civic", {
		names: /^CookieControl$/,
		read: readCivic
	}],
	["cookiebot", {
		names: /^CookieConsent$/,
		read: readCookiebot
	}],
	["onetrust", {
		names: /^Optanon(?:Consent|AlertBoxClosed)$/,
		read: readOneTrust
	}],
	["cookieyes", {
		names: /^(?:cookieyes-consent|cookielawinfo-check?box-.*|viewed_cookie_policy|CookieLawInfoConsent)$/,
		read: readCookieYes
	}],
	["complianz", {
		names: /^cmplz_/,
		read: readComplianz
	}]
]);
// src/moving/old-choices.ts
/**
* Finds what the products that a site names have left.
* @param migrate the option of that name, unchecked: a list of products, or an object by product.
* @param text cookies, such as `document.cookie`.
*/
function oldChoices(migrate, text) {
	const byProduct = Array.isArray(migrate) ? migrate.map((product) => [product, {}]) : Object.entries(isFields(migrate) ? migrate : {});
	const versions = cookiesIn(text);
	return byProduct.flatMap(([product, mapping]) => {
		const { names: pattern, read } = PRODUCTS.get(product) ?? {};
		const names = [...versions[0]?.keys() ?? []].filter((name) => pattern?.test(name));
		if (!read || !names.length) return [];
		const found = versions.map(read);
		if (found.includes(void 0)) return [];
		const [choice = null, ...others] = found;
		return {
			product,
			names,
			choice: others.every((other) => asText(other) === asText(choice)) ? choice : null,
			named: namedIn(mapping)
		};
	});
}
function namedIn(mapping) {
	const fields = isFields(mapping) ? mapping : {};
	return new Map(Object.entries(fields).map(([name, ids]) => [name.toLowerCase(), Array.isArray(ids) ? ids : []]));
}
function asText(choice) {
	return JSON.stringify(choice && {
		...choice,
		answers: [...choice.answers].sort()
	});
}
// src/moving/record-of-old.ts
/**
* What of old choices holds here: a no for everything that it may mean, a yes for what the site names one by one. Null
* where nothing does; what is not in it is still asked about.
*/
function recordOfOld(declared, left, { now, gpc }) {
	const timeOf = ({ time }) => Math.min(time ?? now, now);
	const counting = left.filter((one) => one.choice !== null && now - timeOf(one.choice) < declared.lifetime);
	const owners = withSwitch(declared);
	const refused = new Set(counting.flatMap((one) => refusedBy(one, [...owners.keys()])));
	const granted = new Set(gpc ? [] : counting.flatMap(grantedBy));
	const signOf = (id) => refused.has(id) ? "-" : granted.has(id) ? "+" : "";
	const entries = /* @__PURE__ */ new Map();
	for (const [id, category] of owners) {
		const sign = signOf(id);
		if (sign && (id === category || sign !== signOf(category))) entries.set(id, `${sign}${fingerprintOf(declared, id)}`);
	}
	const time = Math.min(...counting.map(({ choice }) => timeOf(choice)));
	return entries.size ? {
		minutes: Math.floor(time / 6e4),
		entries
	} : null;
}
/** The category of each id that has a switch, services first, as a record has them. */
function withSwitch({ categories, services }) {
	const owners = [...services.values(), ...categories.values()];
	return new Map(owners.map(({ id, category = id }) => [id, category]).filter(([, category]) => /asks|objects/.test(categories.get(category)?.kind ?? "")));
}
function refusedBy({ product, choice, named }, all) {
	const answers = [...choice.answers];
	if (answers.length && answers.every(([, isGranted]) => !isGranted)) return [...all];
	const table = OLD_PRODUCTS.get(product) ?? {};
	const meant = (wanted) => answers.filter(([, isGranted]) => isGranted === wanted).map(([name]) => table[name]);
	const alsoGranted = meant(true);
	return [...answers.flatMap(([name, isGranted]) => isGranted ? [] : named.get(name) ?? []), ...meant(false).filter((id) => !alsoGranted.includes(id))];
}
function grantedBy({ choice: { answers, isExplicit }, named }) {
	return isExplicit ? [...answers].flatMap(([name, isGranted]) => isGranted ? named.get(name) ?? [] : []) : [];
}
// src/moving/moving-in-file.ts
/**
* Takes over what the visitor told the consent product that the site had before, as far as the manifest's `migrate`
* says, and removes that product's cookies. A record of our own wins: then nothing is touched. Never throws.
*/
function takeOver({ source, declared, choice }) {
	if (choice.decision.state !== "undecided") return;
	const left = oldChoices(optionOf(source, "migrate"), cookieText());
	left.flatMap(({ names }) => names).forEach((name) => expireCookie(name));
	const stays = listCookieNames();
	const now = Date.now();
	const record = recordOfOld(declared, left.filter((one) => one.choice?.time !== null || !one.names.some((name) => stays.includes(name))), {
		now,
		gpc: choice.decision.gpc
	});
	if (!record) return;
	const text = encodeRecord(record);
	const rest = record.minutes * 6e4 + declared.lifetime - now;
	if (!writeRecord(text, rest, declared.isShared)) replaceRecord(text, rest, declared.isShared);
	choice.sync("moved");
}
export { takeOver };
