import { a as isFields, d as KINDS, f as text, r as readManifest, u as BUILT_IN } from "./read-manifest.js";
// src/manifest/data/products.ts
/** Products that landlords' sites meet: enough to spot slips and what is long gone, not a catalogue. */
var PRODUCTS = [
	{
		name: "Google Universal Analytics",
		kind: "analytics",
		names: [
			"__utma",
			"__utmb",
			"__utmc",
			"__utmt",
			"__utmv",
			"__utmx",
			"__utmz"
		],
		domains: [],
		source: "https://developers.google.com/analytics/devguides/collection/gajs/cookie-usage",
		ended: {
			on: "1 July 2023",
			source: "https://support.google.com/analytics/answer/11583528"
		}
	},
	{
		name: "Google Optimize",
		kind: "analytics",
		names: [
			"_gaexp",
			"_gaexp_rc",
			"_opt_awcid",
			"_opt_awmid",
			"_opt_expid",
			"_opt_utmc"
		],
		domains: ["optimize.google.com"],
		source: "https://support.google.com/optimize/answer/12979939",
		ended: {
			on: "30 September 2023",
			source: "https://support.google.com/optimize/answer/12979939"
		}
	},
	{
		name: "AddThis",
		kind: "sharing",
		names: ["__atuvc", "__atuvs"],
		domains: ["addthis.com", "addthisedge.com"],
		source: "https://en.wikipedia.org/wiki/AddThis",
		ended: {
			on: "31 May 2023",
			source: "https://en.wikipedia.org/wiki/AddThis"
		}
	},
	{
		name: "Cloudflare's __cfduid",
		kind: "platform",
		names: ["__cfduid"],
		domains: [],
		source: "https://blog.cloudflare.com/deprecating-cfduid-cookie/",
		ended: {
			on: "10 May 2021",
			source: "https://blog.cloudflare.com/deprecating-cfduid-cookie/"
		}
	},
	{
		name: "Google Analytics",
		kind: "analytics",
		names: [
			"_ga",
			"_ga_*",
			"_gid",
			"_gat",
			"_gat_*",
			"_gac_*"
		],
		domains: ["google-analytics.com", "analytics.google.com"],
		source: "https://support.google.com/analytics/answer/11397207"
	},
	{
		name: "Matomo",
		kind: "analytics",
		names: [
			"_pk_id*",
			"_pk_ses*",
			"_pk_ref*",
			"_pk_cvar*"
		],
		domains: ["matomo.cloud"],
		source: "https://matomo.org/faq/general/faq_146/"
	},
	{
		name: "Matomo Session Recording",
		kind: "analytics",
		names: ["_pk_hsr*"],
		domains: [],
		source: "https://matomo.org/faq/general/faq_146/",
		replays: true
	},
	{
		name: "Hotjar",
		kind: "analytics",
		names: [
			"_hjid",
			"_hjSession_*",
			"_hjSessionUser_*",
			"_hjAbsoluteSessionInProgress"
		],
		domains: ["hotjar.com", "hotjar.io"],
		source: "https://help.hotjar.com/hc/en-us/articles/115011789248",
		replays: true
	},
	{
		name: "Microsoft Clarity",
		kind: "analytics",
		names: [
			"_clck",
			"_clsk",
			"CLID"
		],
		domains: ["clarity.ms"],
		source: "https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list",
		replays: true
	},
	{
		name: "Snowplow",
		kind: "analytics",
		names: ["_sp_id.*", "_sp_ses.*"],
		domains: [],
		source: "https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/"
	},
	{
		name: "Siteimprove Analytics",
		kind: "analytics",
		names: ["nmstat"],
		domains: ["siteimproveanalytics.com", "siteimproveanalytics.io"],
		source: "https://help.siteimprove.com/support/solutions/articles/80000863895"
	},
	{
		name: "Azure Application Insights",
		kind: "analytics",
		names: [
			"ai_user",
			"ai_session",
			"ai_authUser"
		],
		domains: ["applicationinsights.azure.com"],
		source: "https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration"
	},
	{
		name: "Google Ads",
		kind: "marketing",
		names: [
			"_gcl_au",
			"_gcl_aw",
			"_gcl_dc",
			"test_cookie"
		],
		domains: [
			"doubleclick.net",
			"googleadservices.com",
			"googlesyndication.com"
		],
		source: "https://business.safety.google/adscookies/"
	},
	{
		name: "Meta Pixel",
		kind: "marketing",
		names: ["_fbp", "_fbc"],
		domains: ["facebook.net"],
		source: "https://www.facebook.com/privacy/policies/cookies"
	},
	{
		name: "Microsoft Advertising",
		kind: "marketing",
		names: [
			"_uetsid",
			"_uetvid",
			"_uetmsclkid"
		],
		domains: ["bat.bing.com"],
		source: "https://help.ads.microsoft.com/apex/index/3/en/53056"
	},
	{
		name: "LinkedIn Insight Tag",
		kind: "marketing",
		names: [
			"li_sugr",
			"li_fat_id",
			"bcookie",
			"lidc",
			"UserMatchHistory",
			"AnalyticsSyncHistory"
		],
		domains: ["licdn.com", "ads.linkedin.com"],
		source: "https://www.linkedin.com/legal/l/cookie-table"
	},
	{
		name: "ShareThis",
		kind: "sharing",
		names: [
			"__stid",
			"__stidv",
			"__unam"
		],
		domains: ["sharethis.com"],
		source: "https://sharethis.com/privacy/"
	},
	{
		name: "Google Translate",
		kind: "translation",
		names: ["googtrans", "googtransSession"],
		domains: ["translate.google.com", "translate.googleapis.com"],
		source: "https://translate.google.com/intl/en/about/"
	},
	{
		name: "Vimeo",
		kind: "media",
		names: ["vuid"],
		domains: ["vimeo.com", "vimeocdn.com"],
		source: "https://vimeo.com/cookie_policy"
	},
	{
		name: "YouTube",
		kind: "media",
		names: [
			"YSC",
			"VISITOR_INFO1_LIVE",
			"VISITOR_PRIVACY_METADATA"
		],
		domains: [
			"youtube.com",
			"youtube-nocookie.com",
			"ytimg.com"
		],
		source: "https://policies.google.com/technologies/cookies"
	},
	{
		name: "ASP.NET",
		kind: "platform",
		names: [
			"ASP.NET_SessionId",
			"__RequestVerificationToken",
			".ASPXAUTH",
			".AspNetCore.Antiforgery.*"
		],
		domains: [],
		source: "https://learn.microsoft.com/en-us/aspnet/core/security/anti-request-forgery"
	},
	{
		name: "Azure App Service",
		kind: "platform",
		names: ["ARRAffinity", "ARRAffinitySameSite"],
		domains: [],
		source: "https://learn.microsoft.com/en-us/azure/app-service/configure-common"
	},
	{
		name: "Java servlets",
		kind: "platform",
		names: ["JSESSIONID"],
		domains: [],
		source: "https://tomcat.apache.org/tomcat-10.1-doc/config/context.html"
	},
	{
		name: "PHP",
		kind: "platform",
		names: ["PHPSESSID"],
		domains: [],
		source: "https://www.php.net/manual/en/session.configuration.php"
	},
	{
		name: "Adobe ColdFusion",
		kind: "platform",
		names: [
			"CFID",
			"CFTOKEN",
			"cfid",
			"cftoken"
		],
		domains: [],
		source: "https://helpx.adobe.com/coldfusion/cfml-reference/application-cfc-reference/application-variables.html"
	},
	{
		name: "Angular",
		kind: "platform",
		names: ["XSRF-TOKEN"],
		domains: [],
		source: "https://angular.dev/best-practices/security"
	},
	{
		name: "Elastic Load Balancing",
		kind: "platform",
		names: ["AWSALB", "AWSALBCORS"],
		domains: [],
		source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html"
	},
	{
		name: "Cloudflare",
		kind: "platform",
		names: [
			"__cf_bm",
			"cf_clearance",
			"__cflb"
		],
		domains: [],
		source: "https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/"
	}
];
// src/manifest/fault.ts
/** Puts a finding into words. */
function toFault({ path: steps, ...finding }) {
	const path = pathText(steps);
	const { expected, received, advice } = finding;
	return {
		...finding,
		path,
		message: `${path || "the manifest"}: expected ${expected}, received ${received}. ${advice}`
	};
}
/** A value as a message shows it: short, on one line, and never an error whatever it is. */
function shown(value) {
	if (value === void 0) return "nothing";
	if (typeof value === "string") return `'${shorten(value)}'`;
	if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function") return `a ${typeof value}`;
	if (Array.isArray(value)) return value.length ? "a list" : "an empty list";
	if (typeof value === "object" && value) return Object.keys(value).length ? "an object" : "an empty object";
	return String(value);
}
var LONGEST = 60;
function shorten(text) {
	const line = text.replaceAll(/\s+/g, " ");
	return line.length > LONGEST ? `${line.slice(0, 59)}…` : line;
}
/** A path as people write it: `services.vimeo.hosts[1]`. */
function pathText(path) {
	return path.reduce((text, step) => {
		if (typeof step === "number") return `${text}[${step}]`;
		if (!/^[\w$-]+$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
		return text ? `${text}.${step}` : step;
	}, "");
}
// src/manifest/nearest.ts
/**
* The candidate that a misspelt word was probably meant to be, or undefined where none is near. A difference in
* capitals alone is the nearest; a short word must be nearer than a long one.
*/
function nearest(word, candidates) {
	let found;
	let least = word.length < 4 ? .5 : word.length < 10 ? 1 : 2;
	for (const candidate of candidates) {
		if (candidate === word) continue;
		const cost = candidate.toLowerCase() === word.toLowerCase() ? .5 : distance(word, candidate, least);
		if (cost > least || cost === least && found !== void 0) continue;
		found = candidate;
		least = cost;
	}
	return found;
}
/** Letters to add, drop, change or swap with their neighbour; Infinity as soon as it must be more than `most`. */
function distance(from, to, most) {
	if (Math.abs(from.length - to.length) > most || differing(from, to) > 2 * most) return Infinity;
	let before = [];
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const isSame = from[i - 1] === to[j - 1];
			const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			next[j] = Math.min(Number(row[j]) + 1, Number(next[j - 1]) + 1, Number(row[j - 1]) + (isSame ? 0 : 1), isSwap ? Number(before[j - 2]) + 1 : Infinity);
		}
		if (Math.min(...next) > most) return Infinity;
		before = row;
		row = next;
	}
	return Number(row[to.length]);
}
/** At least how many letters stand in one of two words only: cheap, and enough to leave most words out. */
function differing(one, other) {
	let bits = letters(one) ^ letters(other);
	let count = 0;
	for (; bits; bits &= bits - 1) count++;
	return count;
}
function letters(word) {
	let bits = 0;
	for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
	return bits;
}
// src/manifest/known.ts
var BY_NAME = new Map(PRODUCTS.flatMap((product) => product.names.map((name) => [name, product])));
var PATTERNS = [...BY_NAME].filter(([name]) => name.endsWith("*"));
/** The product that stores a name, also where the name is slightly misspelt. */
function knownName(name) {
	const product = BY_NAME.get(name) ?? PATTERNS.find(([pattern]) => name.startsWith(pattern.slice(0, -1)))?.[1];
	if (product) return { product };
	const meant = nearest(name, BY_NAME.keys());
	const probable = meant === void 0 ? void 0 : BY_NAME.get(meant);
	return probable && meant !== void 0 ? {
		product: probable,
		meant
	} : void 0;
}
/** The product that is served from a host, or from any host below `*.name`. */
function knownHost(host) {
	const name = host.toLowerCase().replace(/^\*\./, "");
	return PRODUCTS.find(({ domains }) => domains.some((domain) => name === domain || name.endsWith(`.${domain}`)));
}
// src/manifest/subject.ts
/** Prepares a manifest for the rules. */
function createSubject(input, now) {
	const manifest = isFields(input) ? input : {};
	const services = byId("services", manifest.services);
	const categories = byId("categories", manifest.categories);
	const cookies = inList("cookies", manifest.cookies);
	const serviceFields = new Map(services.map(({ key, fields }) => [key, fields]));
	const bases = new Map(BUILT_IN);
	for (const { key, fields } of categories) bases.set(key, fields.basis ?? (BUILT_IN.get(key) || "consent"));
	const kindOf = (category) => KINDS.get(bases.get(category));
	return {
		declared: readManifest(input),
		site: isFields(manifest.site) ? manifest.site : {},
		options: isFields(manifest.options) ? manifest.options : {},
		languages: isFields(manifest.languages) ? manifest.languages : {},
		categories,
		services,
		cookies,
		recipients: inList("recipients", manifest.recipients),
		changes: inList("changes", manifest.changes),
		names: cookies.flatMap(namesOf),
		now,
		service: (id) => serviceFields.get(id),
		categoryOf: ({ fields }) => text(serviceFields.get(fields.service)?.category ?? fields.category),
		basisOf: (category) => bases.get(category),
		kindOf
	};
}
function byId(part, entries) {
	if (!isFields(entries)) return [];
	return Object.entries(entries).flatMap(([key, fields]) => isFields(fields) ? [{
		key,
		path: [part, key],
		fields
	}] : []);
}
function inList(part, entries) {
	if (!Array.isArray(entries)) return [];
	return entries.flatMap((fields, key) => isFields(fields) ? [{
		key,
		path: [part, key],
		fields
	}] : []);
}
function namesOf(row) {
	const { name } = row.fields;
	const path = [...row.path, "name"];
	return (Array.isArray(name) ? name.map((each, index) => ({
		name: each,
		path: [...path, index]
	})) : [{
		name,
		path
	}]).flatMap((each) => {
		const found = text(each.name);
		return /[^*]/.test(found) ? [{
			name: found,
			path: each.path,
			row,
			known: knownName(found)
		}] : [];
	});
}
export { pathText as a, PRODUCTS as c, nearest as i, knownHost as n, shown as o, knownName as r, toFault as s, createSubject as t };
