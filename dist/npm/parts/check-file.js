import { t as adoptStyle } from "./adopt-style.js";
import { n as read, t as native } from "./natives.js";
import { t as toNode } from "./to-node.js";
import { t as downloadText } from "./download-text.js";
import { t as printText } from "./print-text.js";
import { t as dateWords } from "./date.js";
import { t as fill } from "./fill.js";
import { n as check, t as check$1 } from "./check.js";
import { t as common } from "./common.js";
import { t as common$1 } from "./common2.js";
import { t as baseLanguage } from "./text-in.js";
import { n as isAlone } from "./cookies.js";
import { t as wholeManifest } from "./whole-manifest.js";
import { i as spokenLanguage, r as ownLanguages, t as namedLanguages } from "./spoken-language.js";
import { t as fieldsOf } from "./fields-of.js";
import { o as isFields, p as text } from "./read-manifest.js";
import { n as SETTINGS_HASH, t as SETTINGS } from "./settings-control.js";
import { n as UNREVIEWED, t as SERVED } from "./our-languages.js";
import { t as wordFor } from "./word-for.js";
import { t as readOwnTexts } from "./read-own-texts.js";
import { t as isDay } from "./is-day.js";
import { t as h } from "./markup.js";
// src/check/check-language.ts
/** The words of a report; English for languages that we do not speak. In no language file, which visitors load. */
function checkLanguage(lang) {
	return baseLanguage(lang) === "cy" ? {
		check,
		common
	} : {
		check: check$1,
		common: common$1
	};
}
// src/check/check.css?inline
var check_default = ".latchkey-check:not(#_){all:revert!important;box-sizing:border-box!important;border:0 solid #2b7cc4!important;color:canvastext!important;text-align:start!important;overflow-wrap:anywhere!important;--lightningcss-light:initial!important;--lightningcss-dark: !important;color-scheme:light dark!important;background:canvas!important;border-block-start-width:.5em!important;border-block-end-width:.5em!important;margin:0!important;padding:1em!important;font:1rem/1.5 system-ui,-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Noto Sans,Ubuntu,Cantarell,Helvetica Neue,sans-serif!important;display:block!important;position:relative!important}@media (prefers-color-scheme:dark){.latchkey-check:not(#_){--lightningcss-light: ;--lightningcss-dark:initial}}.latchkey-check:not(#_) *{all:revert!important;color:inherit!important;font:inherit!important;text-align:inherit!important}.latchkey-check:not(#_) h2{margin:0 0 .5em!important;font-size:1.5rem!important;font-weight:700!important;line-height:1.25!important}.latchkey-check:not(#_) strong{font-weight:700!important}.latchkey-check:not(#_) p{max-width:44em!important;margin:0 0 .5em!important}.latchkey-check:not(#_)>ul{margin:1em 0!important;padding:0!important;list-style:none!important}.latchkey-check:not(#_)>ul>li{border:0 solid #7a8388!important;padding:0 0 0 .75em!important;border-inline-start-width:.35em!important;margin:0 0 .75em!important;padding-inline-start:.75em!important;padding-inline-end:0!important}.latchkey-check:not(#_)>ul>.latchkey-check__mend{border-color:#e0452c!important}.latchkey-check:not(#_)>ul>.latchkey-check__ok{border-color:#0f8a50!important}.latchkey-check:not(#_) summary{cursor:pointer!important;min-height:24px!important}.latchkey-check:not(#_) li ul{margin:0!important;padding-inline-start:1.25em!important;list-style:outside!important}.latchkey-check:not(#_) button{cursor:pointer!important;background:0 0!important;border:2px solid!important;border-radius:0!important;min-height:44px!important;margin:0 0 .25em!important;padding:.5em 1em!important}.latchkey-check:not(#_) button:hover{text-decoration:underline!important}.latchkey-check:not(#_) :focus-visible{outline-offset:3px!important;outline:3px solid!important}#latchkey-print{display:none}@media print{:root[data-latchkey-print] body>:not(#latchkey-print){display:none!important}:root[data-latchkey-print] #latchkey-print{color:#000;background:#fff;display:block}}";
// src/check/gather/read-annex.ts
/** How often, and how long in milliseconds, is looked until tables stand where they belong. */
var LOOKS = 30;
var WAIT = 100;
/** What privacy pages are called, in English and Welsh. */
var NEARLY$1 = /\/.*(?:privacy|cookie|preifat|cwcis)/i;
/** Whether our tables are here, or the page that has them is linked. */
async function readAnnex(privacyUrl) {
	const find = (selector) => [...native("querySelectorAll")(selector)];
	const places = () => find("latchkey-annex,.latchkey-annex");
	const tables = () => places().filter((place) => place.querySelector("table")).length;
	for (let look = 0; look < LOOKS && tables() < places().length; look++) await new Promise((resolve) => setTimeout(resolve, WAIT));
	const wanted = placeOf(privacyUrl);
	const links = find("a[href]").filter((link) => !link.closest("#latchkey-check,#latchkey-banner")).map((link) => link.getAttribute("href"));
	return {
		places: places().length,
		tables: tables(),
		privacyUrl,
		isPrivacyPage: !!wanted && placeOf(location.href) === wanted,
		isLinked: !!wanted && links.some((href) => placeOf(href) === wanted),
		other: links.find((href) => NEARLY$1.test(placeOf(href)))?.slice(0, 200) ?? ""
	};
}
/** Host and path, since a query or a hash leads to the same page. */
function placeOf(address) {
	try {
		const { host, pathname } = new URL(address, location.href);
		return address ? host + pathname.replace(/(.)\/$/, "$1") : "";
	} catch {
		return "";
	}
}
// src/check/gather/read-controls.ts
/** What of the page opens the settings. */
function readControls() {
	const seen = [...native("querySelectorAll")(SETTINGS)].filter((control) => control.getClientRects()[0] && !control.closest("#latchkey-banner,#latchkey-check"));
	const links = [...native("querySelectorAll")("a[href*=latchkey-settings i]")].map((link) => link.getAttribute("href"));
	return {
		control: seen.some((control) => !isAdded(control)) ? "page" : seen[0] ? "added" : "none",
		brokenLinks: links.filter((href) => !href.endsWith(SETTINGS_HASH)).map((href) => href.slice(0, 200))
	};
}
/** The button that we add stands directly in the body, and carries nothing else. */
function isAdded(control) {
	return control.localName === "button" && control.parentElement === read("body") && !control.className;
}
// src/check/gather/read-editor.ts
/** Classes that people write in place of ours, and editors make of them. */
var NEARLY = /^latch[-_]?key[-_]*(?:annex|notice|recipients?|settings?)(?:es|s)?$/i;
var OURS = /^latchkey-(?:annex|notice|recipients|settings)$/;
/** What an editor of the site has made of our tags and classes. */
function readEditor() {
	const classes = [...native("querySelectorAll")("[class*=latch i]")].flatMap(({ classList }) => [...classList]);
	return {
		misspelt: [...new Set(classes)].filter((name) => NEARLY.test(name) && !OURS.test(name)),
		isEscaped: /<\/?latchkey-(?:annex|notice|recipients|settings)|class=.?latchkey-/.test(shownText())
	};
}
/** The page's text, without what is code: a guide in <pre> or <code> may well show our tags. */
function shownText() {
	const walker = native("createTreeWalker")(read("body"), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, { acceptNode: (node) => node instanceof Element && node.matches("script,style,template,noscript,pre,code,textarea,#latchkey-check,#latchkey-inventory") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT });
	let text = "";
	while (walker.nextNode()) if (walker.currentNode instanceof Text) text += walker.currentNode.data;
	return text;
}
// src/check/data/optimisers.ts
/** docs/guides/snippet.md says where each mark is documented. */
var OPTIMISERS = [
	{
		name: "WP Rocket",
		trace: /rocketlazyloadscript|data-rocket-|\/cache\/(?:min|busting)\/|wp-rocket/,
		marks: ["data-nowprocket", "data-no-minify"]
	},
	{
		name: "LiteSpeed Cache",
		trace: /litespeed/,
		marks: ["data-no-optimize", "data-no-defer"]
	},
	{
		name: "Cloudflare Rocket Loader",
		trace: /rocket-loader|data-cf-settings|type="[\da-f]{16,}-(?:text\/javascript|module)"/,
		marks: ["data-cfasync"]
	},
	{
		name: "Autoptimize",
		trace: /autoptimize/,
		marks: ["data-noptimize"]
	},
	{
		name: "Jetpack Boost",
		trace: /jetpack-boost|boost-cache/,
		marks: ["data-jetpack-boost"]
	},
	{
		name: "PageSpeed",
		trace: /text\/psajs|\.pagespeed\.|pagespeed_/,
		marks: ["data-pagespeed-no-defer"]
	},
	{
		name: "NitroPack",
		trace: /nitropack|nitro-/,
		marks: []
	},
	{
		name: "SiteGround Optimizer",
		trace: /siteground-optimizer/,
		marks: []
	}
];
// src/check/gather/read-tags.ts
/** Where tools put the address of a script that they hold back. */
var ADDRESSES = [
	"src",
	"data-src",
	"data-rocket-src",
	"data-litespeed-src"
];
/** The types of scripts that run; HTML knows more, but nobody writes them any more. */
var JAVASCRIPT = /^$|^(?:text|application)\/(?:java|ecma)script$/;
/** What has an address that waits, and nothing that says for what; other code that loads late is left out. */
var UNMARKED = "iframe,video".replace(/\w+/g, "$&[data-src]:not([data-consent],[src],[class*=lazy i])");
/** Reads what a document says of our set-up: the page, or one that was parsed from what the server sends. */
function readTags(page) {
	const all = (selector) => [...Document.prototype.querySelectorAll.call(page, selector)];
	const scripts = all("script");
	const own = scripts.filter(isOurs);
	const earlier = own[0] ? scripts.slice(0, scripts.indexOf(own[0])) : [];
	const policy = all("script,style,[rel=stylesheet],[http-equiv^=content-s i]").findIndex(({ localName }) => localName === "meta");
	const traces = all("script,link").map((element) => tagText(element, own.includes(element))).join("\n");
	const marked = all("[data-consent]");
	return {
		own: own.map(ownTag),
		before: earlier.filter(runsAtOnce).map(addressOf),
		barrier: policy < 0 ? "missing" : policy ? "later" : "first",
		optimisers: OPTIMISERS.filter(({ trace }) => trace.test(traces)).map(({ name }) => name),
		waitsFor: [...new Set(marked.map((element) => element.getAttribute("data-consent")))],
		running: marked.filter(loadsByItself).map(shortTag),
		unmarked: all(UNMARKED).map(shortTag)
	};
}
/** By the same signs by which our code finds its own tag. */
function isOurs(script) {
	return script.hasAttribute("data-ui") || /\/latchkey\.js$/.test(addressOf(script));
}
function ownTag(script) {
	const type = typeOf(script);
	return {
		isInHead: !!script.closest("head"),
		late: [...script.hasAttribute("src") ? ["async", "defer"].filter((name) => script.hasAttribute(name)) : [], ...JAVASCRIPT.test(type) ? [] : [`type="${type}"`]],
		attributes: script.getAttributeNames(),
		level: script.getAttribute("data-level")
	};
}
function runsAtOnce(script) {
	return JAVASCRIPT.test(typeOf(script)) && !(script.hasAttribute("src") && script.hasAttribute("defer"));
}
function loadsByItself(element) {
	const { localName } = element;
	if (localName === "template") return false;
	if (localName === "script") return JAVASCRIPT.test(typeOf(element)) || typeOf(element) === "module";
	return element.hasAttribute(localName === "link" ? "href" : "src");
}
function typeOf(script) {
	return (script.getAttribute("type") ?? "").trim().toLowerCase();
}
/** Without its query, which may hold what nobody else should see; on this site without the host. */
function addressOf(element) {
	const said = ADDRESSES.map((name) => element.getAttribute(name)).find(Boolean);
	if (!said) return "";
	try {
		const { host, pathname, origin } = new URL(said, location.href);
		return origin === location.origin ? pathname : host + pathname;
	} catch {
		return "";
	}
}
/** Our own tag names the tools that it asks to leave it alone; only its type tells that one did not. */
function tagText(element, isOwn) {
	return element.getAttributeNames().filter((name) => !isOwn || name === "type").map((name) => `${name}="${element.getAttribute(name) ?? ""}"`).join(" ");
}
function shortTag(element) {
	const said = element.getAttribute("data-src") ?? element.getAttribute("src");
	const id = element.getAttribute("data-consent");
	return `<${element.localName}${id === null ? "" : ` data-consent="${id.slice(0, 40)}"`}>${said ? ` ${hostOf(said)}` : ""}`;
}
function hostOf(address) {
	try {
		return new URL(address, location.href).host;
	} catch {
		return "";
	}
}
// src/check/gather/served-page.ts
/** How long a server may take to send the page once more, in milliseconds. */
var PATIENCE = 1e4;
/**
* The page as the server sends it now, before any script has changed it; null where it cannot be had. Nothing in it
* runs or loads, and no string becomes HTML, so no Trusted Types policy is needed.
*/
function servedPage() {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		try {
			request.open("GET", location.href.replace(/#.*/, ""));
			request.responseType = "document";
			request.timeout = PATIENCE;
			request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
			request.send();
		} catch {
			resolve(null);
		}
	});
}
// src/check/gather/try-files.ts
/** All but this one and `page`, which are here, and the languages. One that is not named does not compile. */
var FILES = {
	banner: true,
	again: true,
	panel: true,
	annex: true,
	placeholder: true,
	theme: true,
	armour: true,
	aftercare: true,
	validate: true,
	log: true,
	"moving-in": true,
	language: true,
	"own-language": true
};
/** Loads each of our other files that the site may need. That does nothing: each only exports. */
async function tryFiles({ load, source }) {
	const tried = [];
	const failed = [];
	const languages = languagesOf(source);
	async function attempt(name, integrity) {
		tried.push(`${name}.js`);
		try {
			return await load(name, integrity);
		} catch {
			failed.push(`${name}.js`);
			return;
		}
	}
	async function attemptLanguage(name) {
		const parts = Object.entries((await attempt(name, wordFor({
			"cy": "cy",
			"ur": "ur",
			"pl": "pl"
		}, name)))?.parts ?? {});
		await Promise.all(parts.map(([part, integrity]) => attempt(`${name}-${part}`, integrity)));
	}
	await Promise.all([...Object.keys(FILES).map((name) => attempt(name, {}[name])), ...languages.map(attemptLanguage)]);
	return {
		tried: tried.sort(),
		failed: failed.sort(),
		languages
	};
}
/** Those for which a page in them is enough, those that the site names, and those of ours that it corrects. */
function languagesOf(manifest) {
	const named = UNREVIEWED.filter((tag) => namedLanguages(manifest).includes(tag));
	const tags = [
		...SERVED,
		...named,
		...ownLanguages(manifest).map(baseLanguage)
	];
	return Object.keys({
		"cy": "cy",
		"ur": "ur",
		"pl": "pl"
	}).filter((name) => tags.includes(name));
}
// src/check/gather/unread-languages.ts
/** Tags of the languages of the site's own whose texts cannot be read. */
async function unreadLanguages({ source }) {
	const tags = ownLanguages(source);
	const areRead = await Promise.all(tags.map((tag) => readOwnTexts(source, tag).then(isFields, () => false)));
	return tags.filter((_, index) => !areRead[index]);
}
// src/check/gather/gather-facts.ts
/** Looks at the page, its files and its manifest. Changes nothing. */
async function gatherFacts(visit) {
	const { declared, options, source, lang, load } = visit;
	const [served, manifest, { tried, failed, languages }, unread] = await Promise.all([
		servedPage(),
		wholeManifest(source),
		tryFiles(visit),
		unreadLanguages(visit)
	]);
	const site = fieldsOf(fieldsOf(manifest).site);
	const snippet = fieldsOf(fieldsOf(source).snippet);
	const faults = (failed.includes("validate.js") ? null : (await load("validate", {}.validate)).validate)?.(manifest);
	const isHeadPart = "texts" in manifest;
	const messages = (list) => list.map(({ message }) => message);
	return {
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		served: served && readTags(served),
		live: readTags(document),
		level: options.level ?? "guard",
		rehearse: options.rehearse,
		hasSwitch: [...declared.categories.values()].some(({ kind }) => kind !== "none"),
		...readControls(),
		annex: await readAnnex(text(site.privacyUrl)),
		...readEditor(),
		knownIds: [...declared.categories.keys(), ...declared.services.keys()],
		updated: text(site.updated),
		review: text(site.review),
		isRead: isFields(source) && Object.keys(source).length > 0,
		faults: faults ? {
			errors: messages(faults.errors),
			warnings: isHeadPart ? [] : messages(faults.warnings)
		} : null,
		pageLang: read("documentElement").lang,
		lang,
		spoken: spokenLanguage(lang, manifest),
		snippetLang: text(snippet.lang),
		triedFiles: tried,
		failedFiles: failed,
		triedLanguages: languages,
		unreadLanguages: unread,
		...readChoice(visit)
	};
}
function readChoice({ choice }) {
	const { state, time } = choice.decision;
	const chosen = time === null ? "" : new Date(time).toISOString().slice(0, 10);
	if (!isAlone()) return {
		record: "several",
		chosen
	};
	if (time !== null) return {
		record: state === "outdated" ? "outdated" : "kept",
		chosen
	};
	return {
		record: navigator.cookieEnabled ? "none" : "refused",
		chosen
	};
}
// src/check/checks/age.ts
/** Whether the manifest is looked after. Days are compared as they are written. */
function age({ updated, review, today, isRead }) {
	const about = "age";
	const values = {
		updated,
		review
	};
	if (!isRead) return null;
	if (isDay(review)) return review < today ? {
		about,
		outcome: "overdue",
		state: "mend",
		values
	} : {
		about,
		outcome: "fresh",
		state: "ok",
		values
	};
	if (!isDay(updated)) return {
		about,
		outcome: "none",
		state: "mend"
	};
	return {
		about,
		outcome: updated < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}` ? "old" : "noReview",
		state: "mend",
		values
	};
}
// src/check/checks/annex.ts
/** Whether visitors find the cookie table: here, or on the privacy page. */
function annex({ annex: { places, tables, privacyUrl: address, isPrivacyPage, isLinked, other } }) {
	const about = "annex";
	if (places) return tables < places ? {
		about,
		outcome: "empty",
		state: "mend"
	} : {
		about,
		outcome: "here",
		state: "ok"
	};
	if (!address) return {
		about,
		outcome: "unknown",
		state: "unknown"
	};
	if (isPrivacyPage) return {
		about,
		outcome: "lost",
		state: "mend"
	};
	if (isLinked) return {
		about,
		outcome: "linked",
		state: "ok"
	};
	return other ? {
		about,
		outcome: "elsewhere",
		state: "unknown",
		values: {
			address,
			other
		}
	} : {
		about,
		outcome: "missing",
		state: "mend",
		values: { address }
	};
}
// src/check/checks/barrier.ts
/** Whether the browser is kept from fetching ahead. */
function barrier({ served, live, level }) {
	const about = "barrier";
	const { barrier: outcome } = served ?? live;
	if (outcome === "first") return {
		about,
		outcome,
		state: "ok"
	};
	return level === "seal" ? {
		about,
		outcome,
		state: "mend"
	} : {
		about,
		outcome: "notNeeded",
		state: "ok"
	};
}
// src/check/checks/control.ts
/** Whether visitors can open the settings from this page. */
function control({ hasSwitch, control: found, brokenLinks }) {
	const about = "control";
	const broken = brokenLinks.map((address) => ({
		about,
		outcome: "broken",
		state: "mend",
		values: { address }
	}));
	if (!hasSwitch) return [...broken, {
		about,
		outcome: "notNeeded",
		state: "ok"
	}];
	return [{
		about,
		outcome: {
			page: "link",
			added: "added",
			none: "missing"
		}[found],
		state: found === "none" ? "mend" : "ok"
	}, ...broken];
}
// src/check/checks/copies.ts
/** Whether more than one Latchkey was put into the page; nothing where we find no tag at all. */
function copies({ served, live }) {
	const count = Math.max(served?.own.length ?? 0, live.own.length);
	if (!count) return null;
	return count > 1 ? {
		about: "copies",
		outcome: "several",
		state: "mend",
		values: { count }
	} : {
		about: "copies",
		outcome: "one",
		state: "ok"
	};
}
// src/check/checks/editor.ts
/** Whether an editor has changed our tags or classes. */
function editor({ misspelt: names, isEscaped }) {
	const about = "editor";
	const found = [];
	if (names[0]) found.push({
		about,
		outcome: "misspelt",
		state: "mend",
		values: { names }
	});
	if (isEscaped) found.push({
		about,
		outcome: "escaped",
		state: "mend"
	});
	return found[0] ? found : [{
		about,
		outcome: "fine",
		state: "ok"
	}];
}
// src/check/checks/files.ts
/** Whether our other files, and those with texts of the site's own, are where they should be and can be read. */
function files(facts) {
	const { triedFiles, failedFiles, triedLanguages, unreadLanguages } = facts;
	const about = "files";
	const ours = {
		about,
		details: [triedFiles.join(", ")]
	};
	return [failedFiles[0] ? {
		...ours,
		outcome: "failed",
		state: "mend",
		values: { files: failedFiles }
	} : {
		...ours,
		outcome: "whole",
		state: "ok",
		values: {
			count: triedFiles.length,
			languages: triedLanguages
		}
	}, ...unreadLanguages[0] ? [{
		about,
		outcome: "unread",
		state: "mend",
		values: { languages: unreadLanguages }
	}] : []];
}
// src/check/checks/language.ts
/** Whether our words are in the language of the page. */
function language({ pageLang, lang, spoken, snippetLang: snippet }) {
	const about = "language";
	const values = {
		lang,
		snippet
	};
	if (!pageLang) return {
		about,
		outcome: "missing",
		state: "mend"
	};
	if (baseLanguage(spoken) !== baseLanguage(lang)) return {
		about,
		outcome: "notOffered",
		state: "unknown",
		values
	};
	return snippet && baseLanguage(snippet) !== baseLanguage(lang) ? {
		about,
		outcome: "snippet",
		state: "mend",
		values
	} : {
		about,
		outcome: "offered",
		state: "ok",
		values
	};
}
// src/check/checks/level.ts
var LEVELS = [
	"mark",
	"guard",
	"seal"
];
/** How much is stopped here, and whether that is what the page asks for. */
function level({ live, served, level: inForce }) {
	const about = "level";
	const asked = (served?.own[0] ?? live.own[0])?.level ?? inForce;
	const known = LEVELS.find((name) => name === inForce);
	if (!known || !LEVELS.some((name) => name === asked)) return {
		about,
		outcome: "noSuch",
		state: "mend",
		values: { asked }
	};
	return asked === inForce ? {
		about,
		outcome: known,
		state: "ok"
	} : {
		about,
		outcome: "lowered",
		state: "mend",
		values: {
			asked,
			level: inForce
		}
	};
}
// src/check/checks/manifest.ts
/** Whether the manifest is read, and sound. */
function manifest({ isRead, faults }) {
	const about = "manifest";
	if (!isRead) return {
		about,
		outcome: "unread",
		state: "mend"
	};
	if (!faults) return {
		about,
		outcome: "unknown",
		state: "unknown"
	};
	const { errors, warnings } = faults;
	const details = [...errors, ...warnings];
	if (!details[0]) return {
		about,
		outcome: "sound",
		state: "ok"
	};
	return {
		about,
		outcome: "faults",
		state: "mend",
		values: {
			errors: errors.length,
			warnings: warnings.length
		},
		details
	};
}
// src/check/checks/marks.ts
/** Whether what the page marks can wait, and is waited for. As sent: what has been released since says nothing. */
function marks({ served, live, knownIds }) {
	const about = "marks";
	const { waitsFor, running, unmarked } = served ?? {
		...live,
		running: [],
		unmarked: []
	};
	const ids = waitsFor.filter((id) => !knownIds.includes(id));
	const found = [];
	if (ids[0]) found.push({
		about,
		outcome: "unknownId",
		state: "mend",
		values: { ids }
	});
	if (running[0]) found.push({
		about,
		outcome: "running",
		state: "mend",
		values: { tags: running }
	});
	if (unmarked[0]) found.push({
		about,
		outcome: "lost",
		state: "unknown",
		values: { tags: unmarked }
	});
	return found[0] ? found : [{
		about,
		outcome: waitsFor[0] ? "fine" : "none",
		state: "ok"
	}];
}
// src/check/checks/optimisers.ts
/** Whether a tool that moves scripts is at work, and leaves ours alone. */
function optimisers({ served, live }) {
	const about = "optimisers";
	const seen = [...served?.optimisers ?? [], ...live.optimisers];
	const found = OPTIMISERS.filter(({ name }) => seen.includes(name));
	if (!found[0]) return [{
		about,
		outcome: "none",
		state: "ok"
	}];
	const attributes = (served ?? live).own[0]?.attributes ?? [];
	const has = (mark) => [mark, mark.replace("data-", "")].some((name) => attributes.includes(name));
	return found.map(({ name: tools, marks }) => {
		if (!marks[0]) return {
			about,
			outcome: "setting",
			state: "unknown",
			values: { tools }
		};
		const missing = marks.filter((mark) => !has(mark));
		return missing[0] ? {
			about,
			outcome: "unmarked",
			state: "mend",
			values: {
				tools,
				marks: missing
			}
		} : {
			about,
			outcome: "marked",
			state: "ok",
			values: { tools }
		};
	});
}
// src/check/checks/position.ts
/** Whether our code runs before every other script. */
function position({ served, live }) {
	const about = "position";
	const [tag] = (served ?? live).own;
	if (!tag) return live.own[0] ? {
		about,
		outcome: "added",
		state: "mend"
	} : {
		about,
		outcome: "bundled",
		state: "unknown"
	};
	if (tag.late[0]) return {
		about,
		outcome: "late",
		state: "mend",
		values: { how: tag.late }
	};
	if (!tag.isInHead) return {
		about,
		outcome: "body",
		state: "mend"
	};
	const { before: scripts } = served ?? live;
	if (!scripts.length) return {
		about,
		outcome: "first",
		state: "ok"
	};
	return served ? {
		about,
		outcome: "after",
		state: "mend",
		values: { scripts }
	} : {
		about,
		outcome: "perhapsAfter",
		state: "unknown",
		values: { scripts }
	};
}
// src/check/checks/record.ts
/** What this browser has kept of a choice. */
function record({ record: outcome, chosen: date }) {
	return {
		about: "record",
		outcome,
		state: {
			none: "ok",
			kept: "ok",
			outdated: "ok",
			several: "mend",
			refused: "unknown"
		}[outcome],
		values: { date }
	};
}
// src/check/checks/rehearsal.ts
/** A rehearsal that was forgotten looks like protection; nothing where none is on. */
function rehearsal({ rehearse: level }) {
	return level ? {
		about: "rehearsal",
		outcome: "on",
		state: "mend",
		values: { level }
	} : null;
}
// src/check/judge-facts.ts
/** In the order in which they are read: what matters most, first. */
var CHECKS = [
	position,
	copies,
	optimisers,
	level,
	rehearsal,
	barrier,
	files,
	manifest,
	age,
	control,
	annex,
	editor,
	marks,
	language,
	record
];
/** What is whole, what is to mend and what cannot be told about a set-up. Pure: the same facts give the same findings. */
function judgeFacts(facts) {
	return CHECKS.flatMap((check) => check(facts) ?? []);
}
// src/check/report.ts
var ORDER = [
	"mend",
	"unknown",
	"ok"
];
/** Puts findings into the words of a language. */
function report(findings, language) {
	const { check, common } = language;
	const items = findings.map((finding) => itemOf(finding, language));
	const toMend = items.filter(({ state }) => state === "mend").map(({ title }) => title);
	return {
		summary: toMend[0] ? fill(check.toMend, { list: common.list([...new Set(toMend)]) }) : check.whole,
		items: ORDER.flatMap((wanted) => items.filter(({ state }) => state === wanted))
	};
}
function itemOf({ about, outcome, state, values, details }, language) {
	const { check } = language;
	const [says, todo = ""] = check.results[about][outcome];
	const inWords = Object.fromEntries(Object.entries(values ?? {}).map(([place, value]) => [place, valueText(value, language)]));
	return {
		state,
		verdict: check.states[state],
		title: check.titles[about],
		says: fill(says, inWords),
		todo: fill(todo, inWords),
		details: details ?? []
	};
}
function valueText(value, { check, common }) {
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return dateWords(value, common) || value;
	return common.list([...new Set(value.map((one) => one || check.inline))]);
}
// src/check/report-lines.ts
/** A report as lines of text, to be kept, printed or sent to somebody who can help. */
function reportLines({ summary, items }) {
	return [summary, ...items.flatMap(({ verdict, title, says, todo, details }) => [`${verdict}: ${title}. ${[says, todo].filter(Boolean).join(" ")}`, ...details.map((detail) => `- ${detail}`)])];
}
// src/check/report-markup.ts
/** How many details are shown; the text that can be saved has all. */
var MOST = 50;
/** A report as a region of a page: a heading, one line that sums it up, and the list. All of it is text. */
function reportMarkup({ summary, items }, { check, common }) {
	return h("section", {
		id: "latchkey-check",
		class: "latchkey-check",
		lang: common.lang,
		dir: common.direction,
		"aria-labelledby": "latchkey-check-title"
	}, h("h2", {
		id: "latchkey-check-title",
		tabindex: "-1"
	}, check.title), h("p", null, h("strong", null, summary)), h("p", null, check.intro), h("ul", { role: "list" }, items.map(({ state, verdict, title, says, todo, details }) => h("li", { class: `latchkey-check__${state}` }, h("p", null, h("strong", null, `${verdict}: ${title}`)), h("p", null, says), todo ? h("p", null, todo) : null, details[0] ? h("details", null, h("summary", null, check.list), h("ul", {
		lang: "en",
		dir: "ltr"
	}, details.slice(0, MOST).map((detail) => h("li", null, detail)))) : null))), h("p", null, h("button", {
		type: "button",
		"data-do": "download"
	}, check.download), " ", h("button", {
		type: "button",
		"data-do": "print"
	}, check.print), " ", h("button", {
		type: "button",
		"data-do": "close"
	}, check.close)));
}
// src/check/check-file.ts
/** What a check of the page finds, in the words of its report: for another view of the same. */
async function checkPage(visit) {
	return report(judgeFacts(await gatherFacts(visit)), checkLanguage(visit.lang));
}
/**
* Says at the top of the page whether the set-up is whole, to whoever opened it with `?latchkey=check`. It only tells:
* it decides nothing, stores nothing, and shows neither cookies nor queries of addresses.
* @returns the function that takes the report away.
*/
async function showCheck(visit) {
	const language = checkLanguage(visit.lang);
	const { check, common } = language;
	const found = await checkPage(visit);
	const page = location.origin + location.pathname;
	const date = dateWords((/* @__PURE__ */ new Date()).toISOString().slice(0, 10), common);
	const lines = [fill(check.checked, {
		page,
		date
	}), ...reportLines(found)];
	const region = toNode(reportMarkup(found, language));
	const remove = () => region.remove();
	const actions = {
		download: () => downloadText([
			check.title,
			"",
			...lines,
			""
		].join("\r\n"), `${check.file}.txt`),
		print: () => printText(check.title, lines, common),
		close: remove
	};
	for (const button of region.querySelectorAll("button")) button.addEventListener("click", () => actions[button.dataset.do]?.());
	adoptStyle(check_default, visit.nonce);
	read("body").prepend(region);
	region.querySelector("h2")?.focus();
	return remove;
}
export { checkPage, showCheck };
