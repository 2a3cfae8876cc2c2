#!/usr/bin/env node
import { t as dateWords } from "./parts/date.js";
import { n as details, t as common } from "./parts/common2.js";
import { i as textIn, n as tagAmong, t as baseLanguage } from "./parts/text-in.js";
import { t as fingerprintOf } from "./parts/fingerprint.js";
import { a as saysSomething, c as readHost, f as KINDS, i as readManifest, o as isFields, p as text, u as expirySeconds } from "./parts/read-manifest.js";
import { i as spokenLanguage, n as offersLanguages, r as ownLanguages, t as namedLanguages } from "./parts/spoken-language.js";
import { n as UNREVIEWED, t as SERVED } from "./parts/our-languages.js";
import { a as renderRecipients, c as annexMarkdown, i as renderNotice, n as renderSettings, r as renderAnnex, s as annexCsv } from "./parts/annex5.js";
import { n as notice, t as recipientsTable } from "./parts/recipients-table.js";
import { n as wordsIn, r as words, t as toHtml } from "./parts/to-html.js";
import { t as h } from "./parts/markup.js";
import { r as firstTexts } from "./parts/banner3.js";
import { t as categoryTexts } from "./parts/category-texts.js";
import { t as fill } from "./parts/fill.js";
import { t as againTexts } from "./parts/again-texts.js";
import { n as encodeRecord, t as decodeRecord } from "./parts/record.js";
import { n as textFields, t as validate } from "./parts/validate.js";
import { n as COLUMNS$1, r as members, u as durationWords } from "./parts/annex-data.js";
import { i as nearest, s as toFault, t as createSubject } from "./parts/subject.js";
import { t as countryNames } from "./parts/country-name.js";
import { t as annex } from "./parts/annex.js";
import { t as common$1 } from "./parts/common.js";
import { t as annex$1 } from "./parts/annex2.js";
import { t as policyOf } from "./parts/policy.js";
import { n as bannerStyle, r as renderBanner, t as checkTheme } from "./parts/ui.js";
import { t as fieldsOf } from "./parts/fields-of.js";
import { a as ratioText } from "./parts/color.js";
import { t as missingTexts } from "./parts/missing-texts.js";
import process from "node:process";
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
import { isDeepStrictEqual, parseArgs, styleText } from "node:util";
import { createJiti } from "jiti";
import { fileURLToPath } from "node:url";
// \0@oxc-project+runtime@0.156.0/helpers/esm/typeof.js
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/toPrimitive.js
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/toPropertyKey.js
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/defineProperty.js
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
// src/build/mistake.ts
/** Something that the person at the keyboard can put right: said in a sentence, without a stack trace. */
var Mistake = class extends Error {
	constructor(message, exitCode) {
		super(message);
		_defineProperty(this, "name", "Mistake");
		_defineProperty(
			this,
			/** 1: the manifest is wrong. 2: the command line is. */
			"exitCode",
			void 0
		);
		this.exitCode = exitCode;
	}
};
// src/build/write-atomically.ts
/**
* Writes a file whole or not at all: whoever reads it meanwhile, or after a crash, finds the old text or the new.
* @throws {Mistake} when it cannot be written; the old text stands then.
*/
function writeAtomically(path, content) {
	let draft = "";
	try {
		const target = existsSync(path) ? realpathSync(path) : path;
		const { mode } = existsSync(target) ? statSync(target) : { mode: 420 };
		draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
		writeFileSync(draft, content, { mode });
		renameSync(draft, target);
	} catch (error) {
		if (draft) rmSync(draft, { force: true });
		throw new Mistake(`${path} could not be written: ${error.message}.`, 2);
	}
}
// src/build/archive/archive-index.ts
/** Names of files in the archive's own folder, and of nothing elsewhere. */
var FILE = /^[\da-z][\w-]*(?:\.[\w-]+)+$/i;
/** Reads an index; null for what is none. Trusts nothing of it. */
function parseIndex(json) {
	let index;
	try {
		index = JSON.parse(json);
	} catch {
		return null;
	}
	if (!isFields(index) || !Array.isArray(index.published) || !isFields(index.manifests)) return null;
	const manifests = /* @__PURE__ */ new Map();
	for (const [file, kept] of Object.entries(index.manifests)) {
		if (!FILE.test(file) || !isFields(kept)) return null;
		const { categories, services } = kept;
		if (!isFields(categories) || !isFields(services)) return null;
		manifests.set(file, {
			sha256: text(kept.sha256),
			categories: marks(categories),
			services: marks(services)
		});
	}
	const published = index.published.map(toPublication);
	return published.every((one) => one && manifests.has(one.manifest)) ? {
		published,
		manifests
	} : null;
}
function marks(fields) {
	return new Map(Object.entries(fields).map(([id, mark]) => [id, text(mark)]));
}
function toPublication(entry) {
	if (!isFields(entry) || !/^\d{4}-\d\d-\d\d$/.test(text(entry.date)) || !isFields(entry.words)) return null;
	const words = Object.entries(entry.words).filter(([, file]) => FILE.test(text(file)));
	return {
		date: text(entry.date),
		manifest: text(entry.manifest),
		words: Object.fromEntries(words)
	};
}
/** Writes an index, with what each fingerprint leads to: by id, then as it stands in the record. */
function formatIndex({ published, manifests }) {
	const leads = /* @__PURE__ */ new Map();
	for (const [file, { categories, services }] of manifests) for (const [id, mark] of [...categories, ...services]) {
		const files = leads.get(id) ?? /* @__PURE__ */ new Map();
		leads.set(id, files.set(mark, [...files.get(mark) ?? [], file]));
	}
	const index = {
		published,
		manifests: Object.fromEntries([...manifests].map(([file, { sha256, categories, services }]) => [file, {
			sha256,
			categories: Object.fromEntries(categories),
			services: Object.fromEntries(services)
		}])),
		fingerprints: Object.fromEntries([...leads].map(([id, files]) => [id, Object.fromEntries(files)]))
	};
	return `${JSON.stringify(index, null, 2)}\n`;
}
// src/build/archive/shown-languages.ts
/** What can be part of a file's name. */
var TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
/** The languages in which pages of a site may speak: ours that need no naming, those that it offers, and its own. */
function shownLanguages(manifest) {
	const own = isFields(manifest) && isFields(manifest.languages) ? manifest.languages : {};
	const tags = [
		...SERVED,
		...namedLanguages(manifest),
		...ownLanguages(manifest)
	].filter((tag) => typeof tag === "string" && TAG.test(tag));
	const spoken = [...new Set(tags.map((tag) => spokenLanguage(tag, manifest)))];
	const files = Object.entries(own).filter((entry) => spoken.includes(entry[0]) && typeof entry[1] === "string");
	const inFiles = new Map(files);
	return {
		known: spoken.filter((tag) => !inFiles.has(tag)),
		inFiles
	};
}
// src/build/to-markdown.ts
/** Writes markup of headings, paragraphs, lists and tables as Markdown. What else there is gives its text. */
function toMarkdown(markup) {
	return blocks(markup).join("\n\n");
}
function blocks(markup) {
	if (typeof markup === "string") return [escape(markup)].filter(Boolean);
	const { tag, children } = markup;
	const heading = /^h([1-6])$/.exec(tag);
	if (heading) return [`${"#".repeat(Number(heading[1]))} ${inline(children)}`];
	if (tag === "ul") return [children.map((item) => `- ${inline([item])}`).join("\n")];
	if (tag === "table") return table$1(markup);
	if (tag === "p") return [inline(children)];
	return children.flatMap(blocks);
}
function table$1({ children }) {
	const parts = children.filter((part) => typeof part !== "string");
	const caption = parts.find(({ tag }) => tag === "caption");
	const [titles = [], ...entries] = parts.filter(({ tag }) => tag !== "caption").flatMap((body) => body.children).filter((row) => typeof row !== "string").map(({ children: cells }) => cells.map((cell) => inline([cell]).replace(/\|/g, "\\|")));
	const lines = [
		titles,
		titles.map(() => "---"),
		...entries
	].map((cells) => `| ${cells.join(" | ")} |`);
	return [...caption ? [`**${inline(caption.children)}**`] : [], lines.join("\n")];
}
function inline(markups) {
	return markups.map((markup) => {
		if (typeof markup === "string") return escape(markup);
		const text = inline(markup.children);
		if (markup.tag === "strong") return `**${text}**`;
		if (markup.tag === "a") return `[${text}](${address(markup)})`;
		return text;
	}).join("");
}
/** A space or a bracket would end the address. */
function address({ attributes }) {
	return String(attributes.href).replace(/[()\s]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
}
/** A text of a manifest is text here too: neither Markdown nor HTML. */
function escape(text) {
	return text.replace(/\s+/g, " ").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/[\\`*_[\]#]/g, "\\$&");
}
// src/build/archive/again-words.ts
/**
* What the banner says where something is new or different, for each category by itself: who is asked about which depends
* on what they chose before. About several at once it puts their titles into one sentence.
*/
function againWords(manifest, words) {
	const declared = readManifest(manifest);
	const none = {
		asks: [],
		staysOn: [],
		staysOff: []
	};
	const all = [...declared.categories.values()].flatMap(({ id, kind }) => {
		if (kind === "none") return [];
		return (kind === "asks" ? [{
			...none,
			asks: [id]
		}] : [{
			...none,
			staysOn: [id]
		}, {
			...none,
			staysOff: [id]
		}]).flatMap((ids) => [false, true].map((isNew) => againTexts({
			...ids,
			time: 0,
			isNew: () => isNew
		}, {
			manifest,
			declared,
			words
		})));
	});
	const once = (texts) => [...new Set(texts)].filter(Boolean);
	return {
		title: words.again.title,
		says: once([...all.map(({ says }) => says[0] ?? ""), ...all.flatMap(({ says }) => says)]),
		labels: once(all.flatMap(({ accept, reject }) => [accept, reject]))
	};
}
// src/build/archive/shown-words.ts
var COLUMNS = "cookie,where,expiry,information,category,provider,basis,country";
/**
* All that visitors are shown in a language, as Markdown: the banner, what it says with Global Privacy Control and to those
* who have chosen before, the settings, the annex and the notice.
*/
function shownWords(manifest, lang) {
	const declared = readManifest(manifest);
	const words = wordsIn(lang, manifest);
	const { common, banner, again } = words;
	const [first, withGpc] = [false, true].map((gpc) => firstTexts(manifest, {
		common,
		banner
	}, {
		declared,
		gpc
	}));
	const site = textIn(manifest.site?.name, lang) || banner.thisSite;
	const said = (says, labels) => [...says.map((text) => h("p", null, text)), h("ul", null, [...labels, common.settings].filter(Boolean).map((label) => h("li", null, label)))];
	const hasOther = JSON.stringify(withGpc) !== JSON.stringify(first);
	const toChosen = againWords(manifest, {
		common,
		banner,
		again
	});
	const categories = [...declared.categories.values()].map(({ id }) => {
		const texts = categoryTexts(id, manifest.categories?.[id], common);
		return [h("h3", null, `${texts.title} (${id})`), texts.description && h("p", null, texts.description)];
	});
	const page = h("div", null, h("h1", null, fill(first.title, { site })), said(first.says, [first.accept, first.reject]), hasOther && [h("h2", null, "Global Privacy Control"), said(withGpc.says, [withGpc.accept, withGpc.reject])], toChosen.says.length > 0 && [h("h2", null, fill(toChosen.title, { site })), said(toChosen.says, toChosen.labels)], h("h2", null, common.settings), categories);
	const annex = annexMarkdown(manifest, {
		lang,
		columns: COLUMNS
	});
	return `${toMarkdown(page)}\n\n${annex.trim()}\n\n${toMarkdown(notice(manifest, words, { lang }))}\n`;
}
// src/build/archive/archive-folder.ts
var INDEX = "index.json";
/**
* Keeps a published manifest with the words that visitors are shown. What is kept is never written over; the index
* comes last, so that it names nothing that is not there.
* @returns the publication, and whether it is new.
* @throws {Mistake} where a file of the archive holds something else, or cannot be written.
*/
function keep({ folder, manifest, date }) {
	const index = readIndex(folder);
	const json = `${toJson(manifest)}\n`;
	const plain = JSON.parse(json);
	const texts = shownLanguages(plain).known.map((lang) => [lang, shownWords(plain, lang)]);
	const file = nameOf$1(folder, json, {
		date,
		ending: ".json"
	});
	const words = Object.fromEntries(texts.map(([lang, text]) => [lang, nameOf$1(folder, text, {
		date,
		ending: `.${lang}.md`
	})]));
	const publication = {
		date,
		manifest: file,
		words
	};
	const before = index.published.filter((one) => one.date <= date);
	const last = before.at(-1);
	const isNew = !last || JSON.stringify([last.manifest, last.words]) !== JSON.stringify([file, words]);
	const files = new Map([[file, json], ...texts.map(([lang, text]) => [words[lang], text])]);
	makeFolder(folder);
	const missing = [...files].filter(([name, content]) => !isKept(join(folder, name), content));
	for (const [name, content] of missing) writeAtomically(join(folder, name), content);
	const published = isNew ? [
		...before,
		publication,
		...index.published.slice(before.length)
	] : index.published;
	const manifests = new Map(index.manifests);
	if (!manifests.has(file)) manifests.set(file, keptOf(json));
	const content = formatIndex({
		published,
		manifests
	});
	const path = join(folder, INDEX);
	if (!existsSync(path) || readFileSync(path, "utf8") !== content) writeAtomically(path, content);
	return {
		...publication,
		isNew
	};
}
/**
* What an archive holds. Where the index was lost it is made again from the manifests that are there.
* @throws {Mistake} where there is an index that cannot be read.
*/
function readIndex(folder) {
	const path = join(folder, INDEX);
	if (existsSync(path)) {
		const index = parseIndex(readFileSync(path, "utf8"));
		if (index) return index;
		throw new Mistake(`${path} is no index of an archive. Put it back as it was, or delete it: it is made again from the manifests beside it. Nothing is written.`, 1);
	}
	const files = namesIn(folder).sort().filter((name) => /^\d{4}-\d\d-\d\d-[\da-f]+\.json$/.test(name));
	const manifests = new Map(files.map((file) => [file, keptOf(readFileSync(join(folder, file), "utf8"))]));
	return {
		published: files.map((file) => ({
			date: file.slice(0, 10),
			manifest: file,
			words: {}
		})),
		manifests
	};
}
/** A hash by which a file is known again. */
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
function keptOf(json) {
	let manifest;
	try {
		manifest = JSON.parse(json);
	} catch {}
	const declared = readManifest(manifest);
	const hasSwitch = (id) => (declared.categories.get(id ?? "")?.kind ?? "none") !== "none";
	const marks = (ids) => new Map(ids.map(({ id }) => [id, fingerprintOf(declared, id)]));
	return {
		sha256: sha256(json),
		categories: marks([...declared.categories.values()].filter(({ id }) => hasSwitch(id))),
		services: marks([...declared.services.values()].filter(({ category }) => hasSwitch(category)))
	};
}
/** The name under which something is kept already, on whatever day, or will be. */
function nameOf$1(folder, content, { date, ending }) {
	const rest = `-${sha256(content).slice(0, 12)}${ending}`;
	return namesIn(folder).find((name) => /^\d{4}-\d\d-\d\d-/.test(name) && name.slice(10) === rest) ?? `${date}${rest}`;
}
function namesIn(folder) {
	if (!existsSync(folder)) return [];
	if (statSync(folder).isDirectory()) return readdirSync(folder);
	throw new Mistake(`${folder} is no folder. Name another with --to.`, 2);
}
/** Whether a file is there; its name holds a hash of its content, so that any other was put there since. */
function isKept(path, content) {
	if (!existsSync(path)) return false;
	if (readFileSync(path, "utf8") === content) return true;
	throw new Mistake(`${path} was changed after it was archived. It is left as it is; nothing is written.`, 1);
}
function makeFolder(folder) {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		throw new Mistake(`${folder} could not be made: ${error.message}.`, 2);
	}
}
function toJson(manifest) {
	if (!isFields(manifest)) throw new Mistake("That is no manifest: nothing is written.", 1);
	try {
		return JSON.stringify(manifest, null, 2);
	} catch (error) {
		throw new Mistake(`The manifest cannot be written as JSON: ${error.message.split("\n")[0]}.`, 1);
	}
}
// src/build/archive/read-sought.ts
/**
* Reads what is to be found: a record, a cookie with its name, or a file with a receipt: as data, as an event of the log,
* or as visitors keep it.
* @throws {Mistake} for anything else.
*/
function readSought(cwd, sought) {
	const { record, lang } = /\.(?:json|txt)$/i.test(sought) ? readReceipt(cwd, sought) : {
		record: sought,
		lang: ""
	};
	const decoded = decodeRecord(fromCookie(record));
	if (!decoded) throw new Mistake(`--find: expected a record such as 1.hsovu.analytics+1snu7sz, or a receipt, received ${record.slice(0, 80)}.`, 2);
	return {
		record: decoded,
		lang: lang || void 0
	};
}
/** As it is copied from a browser or a log: with its name, and percent-encoded or not. */
function fromCookie(text) {
	const value = text.trim().replace(/^latchkey=/, "");
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
function readReceipt(cwd, name) {
	const path = resolve(cwd, name);
	if (!existsSync(path)) throw new Mistake(`There is no file ${name} in ${cwd}.`, 2);
	const content = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
	let receipt;
	try {
		receipt = JSON.parse(/\.txt$/i.test(name) ? content.slice(content.search(/^\{/m)) : content);
	} catch (error) {
		throw new Mistake(`${name} is not JSON: ${error.message}.`, 1);
	}
	const places = isFields(receipt) ? [
		receipt,
		receipt.data,
		receipt.receipt
	].filter(isFields).map((place) => ({
		time: receipt.time,
		...place
	})) : [];
	for (const place of places) {
		const record = recordIn(place);
		if (record) return {
			record,
			lang: text(place.lang)
		};
	}
	throw new Mistake(`${name} holds no receipt.`, 1);
}
/** The record that a receipt speaks of, put together again; undefined for what is none. */
function recordIn({ record, time, answers, fingerprints }) {
	if (typeof record === "string") return record;
	const minutes = Math.floor(Date.parse(text(time)) / 6e4);
	if (!isFields(answers) || !isFields(fingerprints) || !(minutes >= 0)) return void 0;
	const entries = Object.entries(fingerprints).map(([id, mark]) => {
		return [id, `${/^(?:refused|objected)$/.test(text(answers[id])) ? "-" : "+"}${text(mark)}`];
	});
	return encodeRecord({
		minutes,
		entries: new Map(entries)
	});
}
// src/build/archive/trace-record.ts
/** Looks up upon which archived manifests a choice was made. */
function traceRecord({ minutes, entries }, { published, manifests }) {
	const day = (/* @__PURE__ */ new Date(minutes * 6e4)).toISOString().slice(0, 10);
	const marks = [...entries].map(([id, entry]) => ({
		id,
		mark: entry.slice(1)
	}));
	const hasMark = (kept, id, mark) => (kept.categories.get(id) ?? kept.services.get(id)) === mark;
	const hasAll = ({ manifest }) => {
		const kept = manifests.get(manifest);
		return !!kept && [...kept.categories.keys()].every((id) => entries.has(id)) && marks.every(({ id, mark }) => hasMark(kept, id, mark));
	};
	const isOfDay = (one) => {
		const next = published[published.indexOf(one) + 1];
		return one.date <= day && (!next || day <= next.date);
	};
	const fitting = marks.length > 0 ? published.filter(hasAll) : [];
	return {
		shown: fitting.filter(isOfDay),
		fits: fitting.filter((one) => !isOfDay(one)),
		entries: marks.map(({ id, mark }) => ({
			id,
			mark,
			manifests: [...manifests].filter(([, kept]) => hasMark(kept, id, mark)).map(([file]) => file)
		}))
	};
}
// src/build/wrap.ts
/** Breaks text at its spaces into lines of at most `width` letters, each behind `indent`. */
function wrap(text, width, indent = "") {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/).filter(Boolean)) if (line && indent.length + line.length + 1 + word.length > width) {
		lines.push(indent + line);
		line = word;
	} else line += (line && " ") + word;
	return [...lines, indent + line].join("\n");
}
// src/build/fault-lines.ts
var LABEL_WIDTH = 9;
/** Faults for a person to read: each with its place on a line of its own, and its sentences under it. */
function faultLines(faults, { width, hasColor, manifest }) {
	return faults.map(({ severity, path, expected, received, advice }) => {
		const label = severity.padEnd(LABEL_WIDTH);
		const shown = hasColor ? styleText(severity === "error" ? "red" : "yellow", label) : label;
		const sentences = `Expected ${expected}, received ${received}. ${advice}`;
		return `${shown}${path || "the manifest"}${rowName(path, manifest)}\n${wrap(sentences, width, " ".repeat(LABEL_WIDTH))}`;
	}).join("\n\n");
}
/** The name of the row that a path leads into, since nobody counts to 14 to find `cookies[14]`. */
function rowName(path, manifest) {
	const [, list = "", index = ""] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
	const rows = manifest?.[list];
	const name = Array.isArray(rows) ? rows[Number(index)]?.name : void 0;
	const first = Array.isArray(name) ? name[0] : name;
	return typeof first === "string" ? ` (${first})` : "";
}
/** How many there are, in words: `2 errors, 1 warning`. */
function countInWords({ errors, warnings }) {
	return [count(errors, "error"), count(warnings, "warning")].filter(Boolean).join(", ") || "no errors, no warnings";
}
function count({ length }, noun) {
	return length > 0 ? `${length} ${noun}${length === 1 ? "" : "s"}` : "";
}
// src/build/code-frame.ts
/** Two lines of context are enough to see where one is. */
var CONTEXT = 2;
/** The lines around a place in a text, with a mark under it. Line and column are counted from 1. */
function codeFrame(text, { line, column }) {
	const lines = text.split(/\r?\n/);
	const first = Math.max(1, line - CONTEXT);
	const width = String(line).length;
	const start = Math.max(0, column - 60);
	return [...lines.slice(first - 1, line).map((content, index) => `  ${String(first + index).padStart(width)} | ${content.slice(start, start + 100)}`), `  ${" ".repeat(width)} | ${" ".repeat(column - 1 - start)}^`].join("\n");
}
// src/build/find-json-fault.ts
var SPACE = /[ \t\n\r]*/y;
var STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
var SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
var CLOSING = {
	"{": "}",
	"[": "]"
};
/**
* Finds the first place at which a text is not JSON; null where it is. `JSON.parse` of older versions of Node names
* no place, and of newer ones says it in the engine's words.
*/
function findJsonFault(text) {
	const open = [];
	let at = 0;
	let expects = "value";
	const take = (pattern) => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at += match[0].length;
		return match !== null;
	};
	const afterValue = () => open.length > 0 ? "comma" : "end";
	for (;;) {
		take(SPACE);
		const character = text[at];
		const innermost = open.at(-1);
		const closing = innermost && CLOSING[innermost];
		if (expects === "end" && character === void 0) return null;
		if (character === closing && closing && /^(?:first|comma)/.test(expects)) {
			at++;
			open.pop();
			expects = afterValue();
		} else if (expects === "comma" && character === ",") {
			const comma = at++;
			take(SPACE);
			if (text[at] === closing) return place(text, comma, `a comma before the closing ${closing}: take it out`);
			expects = innermost === "{" ? "name" : "value";
		} else if (expects === "colon" && character === ":") {
			at++;
			expects = "value";
		} else if (expects.endsWith("value") && (character === "{" || character === "[")) {
			at++;
			open.push(character);
			expects = character === "{" ? "first name" : "first value";
		} else if (expects.endsWith("value") && (take(STRING) || take(SCALAR))) expects = afterValue();
		else if (expects.endsWith("name") && take(STRING)) expects = "colon";
		else return place(text, at, sentence$1(text.slice(at), expects, closing));
	}
}
function sentence$1(rest, expects, closing) {
	if (rest === "") return closing ? `the text ends here, but a ${closing} is missing` : "the file is empty";
	if (/^\/[/*]/.test(rest)) return "a comment, which JSON does not have: take it out, or write the manifest as .ts or .js";
	if (rest.startsWith("'")) return "single quotes: JSON wants double quotes";
	const wanted = {
		colon: "a colon",
		comma: `a comma or ${closing}`,
		end: "nothing more",
		name: "a name in double quotes",
		"first name": "a name in double quotes, or }",
		value: "a text in double quotes, a number, true, false, null, { or [",
		"first value": "a text in double quotes, a number, true, false, null, {, [ or ]"
	};
	if (rest.startsWith("\"") && /value|name/.test(expects)) return "a text without its closing double quote on the same line, or with a \\ that JSON does not know";
	const received = /^(?:"[^"\n]*"|[\w$-]+|\S)/.exec(rest)?.[0] ?? rest.slice(0, 1);
	return `expected ${wanted[expects]}, received ${received}`;
}
function place(text, at, message) {
	const before = text.slice(0, at).split("\n");
	return {
		line: before.length,
		column: (before.at(-1)?.length ?? 0) + 1,
		message
	};
}
// src/build/package-file.ts
/** Path of a file of this package, such as `dist/latchkey.js`, from the sources and from the built command alike. */
function packageFile(path) {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!isOurs(join(folder, "package.json"))) {
		const above = dirname(folder);
		if (above === folder) throw new Error(`the package that holds ${fileURLToPath(import.meta.url)} has no package.json`);
		folder = above;
	}
	return join(folder, path);
}
function isOurs(path) {
	return existsSync(path) && JSON.parse(readFileSync(path, "utf8")).name === "latchkey";
}
// src/build/load-manifest.ts
/** Where a manifest is looked for when none is named, in this order. */
var USUAL_NAMES = [
	"latchkey.config.ts",
	"latchkey.config.js",
	"latchkey.config.mjs",
	"latchkey.config.json",
	"latchkey.json"
];
var MODULES = [
	".ts",
	".mts",
	".js",
	".mjs",
	".cjs",
	".cts"
];
/**
* Reads a manifest from a file: JSON, or a module that exports it as `default` or `manifest`.
* @throws {Mistake} with a sentence, when there is no such file, or nothing in it that could be a manifest.
*/
async function loadManifest(cwd, named) {
	const file = named ?? USUAL_NAMES.find((name) => existsSync(resolve(cwd, name)));
	if (!file) throw new Mistake(`No manifest here. Name one, or make one of ${USUAL_NAMES.join(", ")} in ${cwd}.`, 2);
	const absolute = resolve(cwd, file);
	const path = relative(cwd, absolute) || file;
	if (!existsSync(absolute)) throw new Mistake(`There is no file ${path} in ${cwd}.`, 2);
	if (statSync(absolute).isDirectory()) throw new Mistake(`${path} is a folder. Name the manifest in it.`, 2);
	const extension = extname(file).toLowerCase();
	if (extension === ".json") return {
		path,
		manifest: parseJson(path, readFileSync(absolute, "utf8"))
	};
	if (MODULES.includes(extension)) return {
		path,
		manifest: await importModule(path, absolute)
	};
	throw new Mistake(`${path}: a manifest is a .json, .ts, .js or .mjs file.`, 2);
}
function parseJson(path, content) {
	const text = content.replace(/^\uFEFF/, "");
	try {
		return JSON.parse(text);
	} catch (error) {
		const fault = findJsonFault(text);
		if (!fault) throw new Mistake(`${path} is not JSON: ${String(error)}`, 1);
		const { line, column, message } = fault;
		throw new Mistake(`${path}:${line}:${column} is not JSON: ${message}.\n\n${codeFrame(text, fault)}`, 1);
	}
}
async function importModule(path, absolute) {
	const jiti = createJiti(absolute, {
		fsCache: false,
		moduleCache: false,
		interopDefault: false,
		alias: {
			"latchkey/annex": packageFile("dist/npm/annex.js"),
			"latchkey/ui": packageFile("dist/npm/ui.js"),
			latchkey: packageFile("dist/npm/index.js")
		}
	});
	let module;
	try {
		module = await jiti.import(absolute);
	} catch (error) {
		throw new Mistake(`${path} could not be loaded: ${reasonOf(error, absolute)}`, 1);
	}
	const manifest = module.default ?? module.manifest;
	if (manifest === void 0) throw new Mistake(`${path} exports no manifest. Write: export default defineManifest({ … })`, 1);
	return manifest;
}
/** What went wrong in somebody's module, and the line of it where that is known. */
function reasonOf(error, absolute) {
	if (!(error instanceof Error)) return String(error);
	const [place] = (error.stack ?? "").split("\n").filter((line) => line.includes(absolute)).slice(0, 1);
	const [, line, column] = /:(\d+):(\d+)\)?$/.exec(place ?? "") ?? [];
	const [message = error.name] = error.message.split("\n").filter(Boolean);
	return `${message}${line ? ` (line ${line}, column ${column})` : ""}`;
}
// src/build/checked-manifest.ts
/** The option that goes with `checkedManifest`. */
var FORCE = {
	type: "boolean",
	help: "write even where the manifest has errors"
};
/**
* Loads the manifest that a command writes something from. Says in a line that there are warnings.
* @throws {Mistake} with the list of errors, unless `--force` is given: a page made from half a manifest misleads.
*/
async function checkedManifest(request) {
	return (await checkedFile(request)).manifest;
}
/** The same with the path of the file. */
async function checkedFile({ manifest: named, has, terminal }) {
	const { path, manifest } = await loadManifest(terminal.cwd, named);
	const faults = validate(manifest);
	const counted = `${path}: ${countInWords(faults)}`;
	if (faults.errors.length > 0) {
		const list = faultLines(faults.errors, {
			width: terminal.width,
			hasColor: terminal.hasColor.say,
			manifest
		});
		if (!has("force")) throw new Mistake(`${list}\n\n${counted}. Nothing is written; --force writes all the same.`, 1);
		terminal.say(`${list}\n\n${counted}. What has errors is left shut.`);
	} else if (faults.warnings.length > 0) terminal.say(`${counted}. See: latchkey validate${named ? ` ${named}` : ""}`);
	return {
		path,
		manifest
	};
}
// src/build/read-day.ts
/**
* Reads the day of an option, such as `2026-11-01`. Default: today, where the command runs.
* @throws {Mistake} for what is in no calendar.
*/
function readDay(text) {
	if (text === void 0) {
		const now = /* @__PURE__ */ new Date();
		const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
		return `${now.getFullYear()}-${month}-${day}`;
	}
	if (!dateWords(text, details)) throw new Mistake(`--date: expected a day such as 2026-11-01, received ${text}.`, 2);
	return text;
}
// src/build/commands/archive.ts
var archiveCommand = {
	name: "archive",
	summary: "Keep what is published, and trace a choice to the words that were shown",
	details: "Run it whenever you publish: it keeps the manifest, the words of banner, settings, annex and notice, and an index by fingerprint. Nothing that is kept is ever written over. With --find it says upon what a visitor has chosen, and prints the words.",
	options: {
		to: {
			type: "string",
			value: "FOLDER",
			help: "the archive; default: latchkey-archive"
		},
		date: {
			type: "string",
			value: "DAY",
			help: "day from which it is published, such as 2026-11-01; default: today"
		},
		find: {
			type: "string",
			value: "RECORD",
			help: "a record as the cookie holds it, or a receipt as a file"
		},
		lang: {
			type: "string",
			value: "TAG",
			help: "with --find: print the words of this language only, such as cy"
		},
		force: FORCE
	},
	examples: [
		["archive", "keep the manifest of this folder, as published today"],
		["archive --find '1.hsovu.analytics+1snu7sz'", "print the words upon which that was chosen"],
		["archive --find receipt.json --lang cy", "from a receipt, in Welsh"]
	],
	async run(request) {
		const name = request.text("to") ?? "latchkey-archive";
		const folder = resolve(request.terminal.cwd, name);
		const sought = request.text("find");
		if (sought !== void 0) return find(request, {
			name,
			folder,
			sought
		});
		const date = readDay(request.text("date"));
		const manifest = await checkedManifest(request);
		const { manifest: file, isNew, ...rest } = keep({
			folder,
			manifest,
			date
		});
		const kept = [file, ...Object.values(rest.words)].join(", ");
		for (const [lang, path] of shownLanguages(manifest).inFiles) request.terminal.say(`The words in ${nameOf(lang)} come from ${path}, a file of your site: they are not kept here. Keep that file too.`);
		request.terminal.say(isNew ? `Kept in ${name} as published on ${date}: ${kept}.` : `${name} holds it already: ${kept}.`);
		return 0;
	}
};
function find({ terminal, text }, { name, folder, sought }) {
	const asked = readSought(terminal.cwd, sought);
	if (!existsSync(folder)) throw new Mistake(`There is no archive ${name} in ${terminal.cwd}.`, 2);
	const index = readIndex(folder);
	const trace = traceRecord(asked.record, index);
	terminal.say(summary(asked, trace));
	const found = trace.shown.length > 0 ? trace.shown : trace.fits;
	const lang = text("lang") ?? asked.lang;
	for (const publication of found) {
		terminal.say(`\n${publication.manifest}, published on ${inWords(publication.date)}${altered(folder, publication, index)}`);
		const kept = wordsOf(folder, publication);
		const tag = lang && tagAmong([...kept.keys()], lang);
		if (lang && !tag) terminal.say(`No words in ${nameOf(lang)} were kept with it. All that were follow.`);
		for (const [key, words] of kept) {
			if (tag && tag !== key) continue;
			terminal.say(`In ${nameOf(key)}:`);
			terminal.out(words);
		}
	}
	return found.length > 0 ? 0 : 1;
}
/** What was chosen when, and how surely it leads somewhere. */
function summary({ record }, { shown, fits, entries }) {
	const time = (/* @__PURE__ */ new Date(record.minutes * 6e4)).toISOString();
	const lines = entries.map(({ id, mark, manifests }) => {
		return `  ${id}: ${record.entries.get(id)?.startsWith("+") ? "yes" : "no"}, upon ${mark}: ${manifests.join(", ") || "in no archived manifest"}`;
	});
	const found = shown.length === 1 ? "One archived manifest was published then and fits all of it." : shown.length > 1 ? "More than one was published on that day and fits all of it." : fits.length > 0 ? "What fits all of it was published at another time than the archive says: all of it follows." : "No archived manifest fits all of it.";
	return [
		`Chosen on ${inWords(time.slice(0, 10))} at ${time.slice(11, 16)} UTC:`,
		...lines,
		found
	].join("\n");
}
/** What English calls a language; its tag where English has no name for it. */
function nameOf(tag) {
	try {
		return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
	} catch {
		return "that language";
	}
}
function inWords(date) {
	return dateWords(date, details) || date;
}
/** Says that somebody has written into what was kept. */
function altered(folder, { manifest }, { manifests }) {
	const path = join(folder, manifest);
	if (!existsSync(path)) return ", is no longer there.";
	return sha256(readFileSync(path, "utf8")) === manifests.get(manifest)?.sha256 ? "." : ", was changed after it was archived.";
}
/** The words as they were kept; where only the manifest was, as this version of Latchkey says them. */
function wordsOf(folder, { manifest, words }) {
	const kept = Object.entries(words).filter(([, file]) => existsSync(join(folder, file)));
	if (kept.length > 0) return new Map(kept.map(([lang, file]) => [lang, readFileSync(join(folder, file), "utf8")]));
	const whole = readJson(join(folder, manifest));
	return new Map(whole ? shownLanguages(whole).known.map((lang) => [lang, shownWords(whole, lang)]) : []);
}
function readJson(path) {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}
// src/build/write-output.ts
/** The option that goes with `writeOutput`. */
var OUT = {
	type: "string",
	value: "FILE",
	help: "write into this file instead of printing"
};
/**
* Prints what was asked for, or writes it into the file of `--out`, always as UTF-8.
* @throws {Mistake} when the file cannot be written.
*/
function writeOutput({ text, terminal }, content) {
	const out = text("out");
	if (out === void 0) return terminal.out(content);
	const path = resolve(terminal.cwd, out);
	try {
		writeFileSync(path, content.endsWith("\n") ? content : `${content}\n`);
	} catch (error) {
		throw new Mistake(`${out} could not be written: ${error.message}.`, 2);
	}
	terminal.say(`Wrote ${relative(terminal.cwd, path) || path}.`);
}
// src/build/commands/annex.ts
var WRITERS$1 = {
	html: renderAnnex,
	md: annexMarkdown,
	csv: annexCsv
};
/** A choice belongs to one visitor, so no file can hold it. */
var WRITABLE = COLUMNS$1.filter((column) => column !== "choice");
var annexCommand = {
	name: "annex",
	summary: "Write the cookie table as HTML, Markdown or CSV",
	details: "The HTML is a piece of a page: paste it where the table is to stand.",
	options: {
		format: {
			type: "string",
			choices: Object.keys(WRITERS$1),
			help: "default: html"
		},
		lang: {
			type: "string",
			value: "TAG",
			help: "language, such as cy; default: en"
		},
		category: {
			type: "string",
			value: "IDS",
			help: "only these categories, with commas between"
		},
		where: {
			type: "string",
			value: "PLACES",
			help: "only these places, with commas between"
		},
		columns: {
			type: "string",
			value: "IDS",
			help: `any of ${WRITABLE.join(", ")}`
		},
		caption: {
			type: "string",
			value: "TEXT",
			help: "the title of the table"
		},
		out: OUT,
		force: FORCE
	},
	examples: [
		["annex > annex.html", "write the table of the manifest in this folder"],
		["annex --lang cy --where MyOnline", "in Welsh, one place only"],
		["annex --format csv --out annex.csv", "for a spreadsheet"],
		["annex --columns cookie,provider,country", "other columns"]
	],
	async run(request) {
		const [lang, category, where, columns, caption] = [
			"lang",
			"category",
			"where",
			"columns",
			"caption"
		].map(request.text);
		refuseUnknown("column", members(columns, /[\s,]+/), WRITABLE);
		const manifest = await checkedManifest(request);
		refuseUnknown("category", members(category, /[\s,]+/), [...readManifest(manifest).categories.keys()]);
		refuseUnknown("place", members(where, /,/), placesOf(manifest));
		const write = WRITERS$1[request.text("format") ?? "html"];
		writeOutput(request, write(manifest, {
			lang,
			category,
			where,
			columns,
			caption
		}));
		return 0;
	}
};
function placesOf({ cookies }) {
	return [...new Set((cookies ?? []).flatMap(({ where }) => where ?? []))];
}
/** A slip of the finger would write an empty table. */
function refuseUnknown(what, given, known) {
	const unknown = given.find((word) => !known.includes(word));
	if (unknown === void 0) return;
	const meant = nearest(unknown, known);
	throw new Mistake(`There is no ${what} ${unknown}. ${meant ? `Did you mean ${meant}?` : known.length > 0 ? `There are: ${known.join(", ")}.` : ""}`.trimEnd(), 2);
}
// src/words/cy/changes.ts
var changes$1 = {
	isNew: "Gallwch nawr ddewis ynghylch {title}.",
	isGone: "Nid ydym bellach yn defnyddio cwcis ar gyfer {title}.",
	added: "Ar gyfer {title}, rydym nawr yn defnyddio {service}.",
	addedFrom: "Ar gyfer {title}, rydym nawr yn defnyddio {service} gan {provider}.",
	removed: "Ar gyfer {title}, nid ydym bellach yn defnyddio {service}.",
	hostsAdded: {
		one: "Mae {service} nawr hefyd yn defnyddio’r cyfeiriad gwe hwn: {hosts}.",
		many: "Mae {service} nawr hefyd yn defnyddio’r cyfeiriadau gwe hyn: {hosts}."
	},
	hostsRemoved: {
		one: "Nid yw {service} bellach yn defnyddio’r cyfeiriad gwe hwn: {hosts}.",
		many: "Nid yw {service} bellach yn defnyddio’r cyfeiriadau gwe hyn: {hosts}."
	},
	provider: "Mae {service} nawr yn cael ei ddarparu gan {provider}.",
	providerUnnamed: "Mae’r sefydliad sy’n darparu {service} wedi newid.",
	roles: {
		controller: "{who} ei hun sydd nawr yn penderfynu sut mae’n defnyddio’r data.",
		"joint controller": "Mae {who} a ninnau nawr yn penderfynu gyda’n gilydd sut mae’r data’n cael ei ddefnyddio.",
		processor: "Dim ond fel rydym ni’n dweud wrtho y mae {who} nawr yn defnyddio’r data."
	},
	roleUnnamed: "Mae pwy sy’n penderfynu am ddata {service} wedi newid.",
	country: "Mae data o {service} nawr yn mynd i’r lle hwn: {country}.",
	countryUnnamed: "Mae’r lle y mae data o {service} yn mynd iddo wedi newid.",
	longer: "Ar gyfer {title}, mae’r hyn rydym yn ei gadw ar eich dyfais nawr yn aros yn hirach: {time}.",
	shorter: "Ar gyfer {title}, mae’r hyn rydym yn ei gadw ar eich dyfais nawr yn aros am lai o amser: {time}.",
	untilClosed: "Ar gyfer {title}, mae’r hyn rydym yn ei gadw ar eich dyfais nawr yn mynd pan fyddwch yn cau’r porwr.",
	keepsNothing: "Ar gyfer {title}, nid ydym bellach yn cadw dim ar eich dyfais.",
	kinds: {
		none: "Mae {title} nawr ymlaen bob amser.",
		asks: "Mae {title} nawr i ffwrdd nes i chi gytuno.",
		objects: "Mae {title} nawr ymlaen nes i chi wrthod."
	},
	basis: "Mae’r rheswm y caniateir {title} wedi newid."
};
// src/words/en/changes.ts
var changes = {
	isNew: "You can now choose about {title}.",
	isGone: "We no longer use cookies for {title}.",
	added: "For {title}, we now use {service}.",
	addedFrom: "For {title}, we now use {service} from {provider}.",
	removed: "For {title}, we no longer use {service}.",
	hostsAdded: {
		one: "{service} now also uses this web address: {hosts}.",
		many: "{service} now also uses these web addresses: {hosts}."
	},
	hostsRemoved: {
		one: "{service} no longer uses this web address: {hosts}.",
		many: "{service} no longer uses these web addresses: {hosts}."
	},
	provider: "{provider} now provides {service}.",
	providerUnnamed: "Who provides {service} has changed.",
	roles: {
		controller: "{who} now decides for itself how it uses the data.",
		"joint controller": "{who} and we now decide together how the data is used.",
		processor: "{who} now uses the data only as we tell it to."
	},
	roleUnnamed: "Who decides about the data of {service} has changed.",
	country: "Data from {service} now goes to this place: {country}.",
	countryUnnamed: "Where data from {service} goes has changed.",
	longer: "For {title}, what we keep on your device now stays longer: {time}.",
	shorter: "For {title}, what we keep on your device now stays for less time: {time}.",
	untilClosed: "For {title}, what we keep on your device now goes when you close the browser.",
	keepsNothing: "For {title}, we no longer keep anything on your device.",
	kinds: {
		none: "{title} is now always on.",
		asks: "{title} is now off until you say yes.",
		objects: "{title} is now on until you say no."
	},
	basis: "Why {title} is allowed has changed."
};
// src/build/changes/languages-of.ts
/** The languages of ours in which a site speaks: English, and Welsh where a text of its manifest is Welsh. */
function languagesOf(manifest) {
	return textFields(createSubject(manifest, /* @__PURE__ */ new Date())).some(({ value }) => isFields(value) && Object.keys(value).some((tag) => baseLanguage(tag) === "cy")) ? ["en", "cy"] : ["en"];
}
// src/build/changes/change-entries.ts
var LANGUAGES = {
	en: {
		common,
		annex: annex$1,
		changes
	},
	cy: {
		common: common$1,
		annex,
		changes: changes$1
	}
};
/**
* What readers should be told, one entry a category: in English, and in Welsh where the manifest has Welsh.
* @param date ISO date of the change.
*/
function changeEntries({ differences }, manifests, date) {
	const { after } = manifests;
	const languages = languagesOf(after);
	const known = readManifest(after).categories;
	return differences.map((difference) => {
		const texts = Object.fromEntries(languages.map((lang) => [lang, entryText(difference, manifests, LANGUAGES[lang])]));
		return {
			date,
			text: languages.length > 1 ? texts : texts.en ?? "",
			...known.has(difference.id) && { categories: [difference.id] }
		};
	});
}
/** The name of a category, from the manifest that has it. */
function titleOf$1(id, { before, after }, words = common) {
	const { categories } = readManifest(after).categories.has(id) ? after : before;
	return categoryTexts(id, categories?.[id], words).title;
}
/** The name of a service, from the manifest that has it. */
function serviceName(id, { before, after }) {
	return after.services?.[id]?.name ?? before.services?.[id]?.name ?? id;
}
/** An expiry as the manifest says it. */
function expiryText(seconds, { cookies = [] }) {
	return cookies.find(({ expiry }) => expirySeconds(expiry) === seconds)?.expiry ?? "";
}
function entryText({ id, fate, reasons }, manifests, words) {
	const title = titleOf$1(id, manifests, words.common);
	if (fate === "gone") return fill(words.changes.isGone, { title });
	return [...fate === "asked" || fate === "told" ? [fill(words.changes.isNew, { title })] : [], ...reasons.map((reason) => sentence(reason, {
		id,
		title,
		manifests,
		words
	}))].join(" ");
}
function sentence(reason, circumstances) {
	const { title, manifests, words } = circumstances;
	const { changes } = words;
	if (reason.what === "basis") {
		const kind = KINDS.get(reason.basis);
		return fill(kind === KINDS.get(reason.before) ? changes.basis : changes.kinds[kind], { title });
	}
	if (reason.what === "expiry") return expirySentence(reason, circumstances);
	const service = serviceName(reason.service.id, manifests);
	const { provider } = reason.service;
	if (reason.what === "added") return fill(provider ? changes.addedFrom : changes.added, {
		title,
		service,
		provider
	});
	if (reason.what === "removed") return fill(changes.removed, {
		title,
		service
	});
	if (reason.what === "hosts") {
		const say = ({ one, many }, hosts) => hosts[0] ? fill(hosts[1] ? many : one, {
			service,
			hosts: hosts.join(", ")
		}) : "";
		return [say(changes.hostsAdded, reason.added), say(changes.hostsRemoved, reason.removed)].filter(Boolean).join(" ");
	}
	return factSentence(reason.what, reason.service, {
		...circumstances,
		service
	});
}
function factSentence(what, { provider, role, country }, { service, words }) {
	const { changes } = words;
	if (what === "provider") return fill(provider ? changes.provider : changes.providerUnnamed, {
		service,
		provider
	});
	if (what === "role") {
		const said = Object.hasOwn(changes.roles, role) ? changes.roles[role] : "";
		return fill(said || changes.roleUnnamed, {
			service,
			who: provider || service
		});
	}
	const place = country && countryNames(words)(country);
	return fill(place ? changes.country : changes.countryUnnamed, {
		service,
		country: place
	});
}
function expirySentence({ before, seconds }, { id, title, manifests: { after }, words }) {
	const { changes } = words;
	if (seconds === 0) {
		const isKept = readManifest(after).names.some(({ category }) => category === id);
		return fill(isKept ? changes.untilClosed : changes.keepsNothing, { title });
	}
	const time = durationWords(expiryText(seconds, after), words);
	return fill(seconds > before ? changes.longer : changes.shorter, {
		title,
		time
	});
}
// src/build/changes/compare-manifests.ts
/** Compares what choices rest on, by the very fingerprints that decide in a page who is asked again. */
function compareManifests(before, after) {
	const ids = [.../* @__PURE__ */ new Set([...after.categories.keys(), ...before.categories.keys()])];
	const isSame = (id) => fingerprintOf(before, id) === fingerprintOf(after, id);
	const hasSwitch = (category) => !!category && category.kind !== "none";
	const isKept = (id) => isSame(id) && before.categories.has(id) === after.categories.has(id);
	return {
		differences: ids.filter((id) => !isKept(id)).map((id) => {
			const [was, is] = [before.categories.get(id), after.categories.get(id)];
			return {
				id,
				fate: fateOf(was, is),
				reasons: reasonsOf(id, before, after)
			};
		}),
		same: ids.filter((id) => isKept(id) && hasSwitch(after.categories.get(id))),
		services: [...after.services.values()].filter(({ id, category }) => before.services.has(id) && !isSame(id) && hasSwitch(after.categories.get(category ?? ""))).map(({ id }) => id)
	};
}
function fateOf(was, is) {
	if (!is) return "gone";
	if (is.kind === "none") return "no switch";
	const isAgain = !!was && was.kind !== "none";
	if (is.kind === "asks") return isAgain ? "asked again" : "asked";
	return isAgain ? "told again" : "told";
}
function reasonsOf(id, before, after) {
	const reasons = [];
	const was = before.categories.get(id);
	const is = after.categories.get(id);
	if (was && is && was.basis !== is.basis) reasons.push({
		what: "basis",
		before: was.basis,
		basis: is.basis
	});
	const [old, now] = [servicesOf(id, before), servicesOf(id, after)];
	for (const [name, service] of now) {
		const same = old.get(name);
		if (same) reasons.push(...serviceReasons(same, service));
		else reasons.push({
			what: "added",
			service
		});
	}
	for (const [name, service] of old) if (!now.has(name)) reasons.push({
		what: "removed",
		service
	});
	const [longest, seconds] = [longestOf(id, before), longestOf(id, after)];
	if (was && is && longest !== seconds) reasons.push({
		what: "expiry",
		before: longest,
		seconds
	});
	return reasons;
}
function serviceReasons(old, service) {
	const reasons = [];
	const added = without(service.hosts, old.hosts);
	const removed = without(old.hosts, service.hosts);
	if (added.length + removed.length > 0) reasons.push({
		what: "hosts",
		service,
		added,
		removed
	});
	for (const what of [
		"provider",
		"role",
		"country"
	]) if (old[what] !== service[what]) reasons.push({
		what,
		service,
		before: old[what]
	});
	return reasons;
}
function servicesOf(category, { services }) {
	return new Map([...services].filter(([, service]) => service.category === category));
}
function longestOf(category, { names }) {
	return names.reduce((longest, name) => name.category === category ? Math.max(longest, name.seconds) : longest, 0);
}
/** What is left of a list; one that stands twice counts twice, as it does in a fingerprint. */
function without(list, others) {
	const rest = [...others];
	return list.filter((one) => {
		const at = rest.indexOf(one);
		if (at >= 0) rest.splice(at, 1);
		return at < 0;
	});
}
// src/build/changes/insert-changes.ts
var TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
/**
* Puts entries at the start of `changes` in the JSON text of a manifest. Every other byte stays as it is, however the
* file is laid out.
* @throws {Mistake} when `changes` is no list, or the text is not what it seems: nothing should be written then.
*/
function insertChanges(json, entries) {
	const whole = parse(json);
	const { changes = [] } = whole;
	if (!Array.isArray(changes)) throw new Mistake("changes is no list. Correct it first: nothing is written.", 1);
	const { list, end } = findPlaces(json);
	const look = lookOf(json);
	const items = entries.map((entry) => look.item(entry)).join(",");
	const inserted = list === void 0 ? `${json.slice(0, end)}${hasFields(whole) ? "," : ""}${look.field(items)}${json.slice(end)}` : `${json.slice(0, list)}${items}${changes.length > 0 ? "," : look.close}${changes.length > 0 ? json.slice(list) : json.slice(list).trimStart()}`;
	if (!isDeepStrictEqual(parse(inserted), {
		...whole,
		changes: [...entries, ...changes]
	})) throw new Mistake("changes could not be put in without touching something else: nothing is written.", 1);
	return inserted;
}
function parse(json) {
	return JSON.parse(json.replace(/^\uFEFF/, ""));
}
function hasFields(whole) {
	return Object.keys(whole).length > 0;
}
/** Where the list of `changes` begins, behind its bracket, and where the last field of the manifest ends. */
function findPlaces(json) {
	let depth = 0;
	let key;
	let list;
	let before = "";
	for (const { 0: token, index } of json.matchAll(TOKEN)) {
		if (depth === 1 && token === ":") key = before;
		if (depth === 1 && token === "[" && key === "\"changes\"") list = index + 1;
		if (depth === 1 && token === ",") key = void 0;
		if (/[{[]/.test(token) && token.length === 1) depth++;
		if (/[}\]]/.test(token) && token.length === 1) depth--;
		before = token;
	}
	return {
		list,
		end: json.slice(0, json.lastIndexOf("}")).trimEnd().length
	};
}
/** How a file is laid out: its indent and its line ends, or all on one line. */
function lookOf(json) {
	const [, unit] = /^\s*\{\s*?\r?\n([ \t]+)"/.exec(json.replace(/^\uFEFF/, "")) ?? [];
	if (unit === void 0) return {
		item: (entry) => JSON.stringify(entry),
		field: (items) => `"changes":[${items}]`,
		close: ""
	};
	const newLine = json.includes("\r\n") ? "\r\n" : "\n";
	const indented = (text) => text.split("\n").map((line) => `${newLine}${unit}${unit}${line}`).join("");
	return {
		item: (entry) => indented(JSON.stringify(entry, null, unit)),
		field: (items) => `${newLine}${unit}"changes": [${items}${newLine}${unit}]`,
		close: `${newLine}${unit}`
	};
}
// src/build/changes/report.ts
/** What becomes of visitors, for an editor. The asked and the told come first. */
var FATES = {
	"asked again": "Asked again: everybody who has chosen. Until they answer, a yes no longer counts, and a no still does.",
	asked: "Asked for the first time: everybody. It is off until they say yes.",
	"told again": "Told again: everybody who has chosen. It stays on for those who have not turned it off.",
	told: "Told for the first time: everybody. It is on until they turn it off.",
	"no switch": "Nobody is asked: this has no switch.",
	gone: "Nobody is asked: nothing uses this any more."
};
/** Tells an editor what comes of publishing a manifest after another: who is asked again and why, and who is not. */
function report(comparison, manifests, width) {
	const { differences, same, services } = comparison;
	const called = (id) => `${titleOf$1(id, manifests)} (${id})`;
	const parts = Object.keys(FATES).flatMap((fate) => {
		const some = differences.filter((difference) => difference.fate === fate);
		const lines = some.flatMap(({ id, reasons }) => [`  ${called(id)}`, ...reasons.flatMap((reason) => reasonLines(reason, manifests)).map((line) => wrap(`- ${line}`, width, "    "))]);
		return some.length ? [[wrap(FATES[fate], width), ...lines].join("\n")] : [];
	});
	if (same.length > 0) parts.push([wrap("Not asked again, since what was chosen upon is the same; every yes and no stands:", width), ...same.map((id) => `  ${called(id)}`)].join("\n"));
	if (services.length > 0) {
		const title = "Of services that a visitor decided about one by one: a yes to one of these alone no longer counts, so that it follows its category again; a no stands:";
		const names = services.map((id) => `  ${serviceName(id, manifests)} (${id})`);
		parts.push([wrap(title, width), ...names].join("\n"));
	}
	return parts.join("\n\n");
}
function reasonLines(reason, manifests) {
	if (reason.what === "basis") return [`basis: ${reason.basis}, was ${reason.before}`];
	if (reason.what === "expiry") {
		const { before, seconds } = reason;
		return [`the longest expiry is ${seconds > before ? "longer" : "shorter"}: ${time(seconds, manifests.after)}, was ${time(before, manifests.before)}`];
	}
	const { service } = reason;
	const name = `${serviceName(service.id, manifests)} (${service.id})`;
	if (reason.what === "added" || reason.what === "removed") return [`${reason.what === "added" ? "new service" : "no longer with it"}: ${name}`];
	if (reason.what === "hosts") return [...reason.added.map((host) => `${name}: new host ${host}`), ...reason.removed.map((host) => `${name}: no longer ${host}`)];
	return [`${name}: ${reason.what} ${said(service[reason.what])}, was ${said(reason.before)}`];
}
function said(value) {
	return value || "not said";
}
function time(seconds, manifest) {
	return seconds === 0 ? "the session" : durationWords(expiryText(seconds, manifest), {
		common,
		annex: annex$1
	});
}
/** Whether anybody is asked or told because of a difference. */
function reaches({ fate }) {
	return fate !== "no switch" && fate !== "gone";
}
// src/build/commands/changes.ts
var changesCommand = {
	name: "changes",
	summary: "Tell who will be asked again, and write what has changed",
	details: "OLD is the manifest that visitors have chosen upon, NEW the one that you are about to publish: each a .json, .ts, .js or .mjs file. Without NEW it is the manifest of this folder. What readers should be told is printed as entries for changes, to be edited as you like.",
	takes: "OLD [NEW]",
	options: {
		write: {
			type: "boolean",
			help: "put the entries into NEW, where that is JSON"
		},
		date: {
			type: "string",
			value: "DAY",
			help: "day of the change, such as 2026-11-01; default: today"
		},
		force: {
			...FORCE,
			help: "compare even where a manifest has errors"
		}
	},
	examples: [["changes published.json", "see who is asked again because of the manifest in this folder"], ["changes published.json latchkey.json --write", "and put what has changed into it"]],
	async run(request) {
		const { named, has, text, terminal } = request;
		const [old, now] = named;
		if (!old) throw new Mistake("Name the manifest that is published now. See latchkey changes --help.", 2);
		const date = readDay(text("date"));
		const before = await checkedFile({
			...request,
			manifest: old
		});
		const after = await checkedFile({
			...request,
			manifest: now
		});
		const manifests = {
			before: before.manifest,
			after: after.manifest
		};
		const [was, is] = [readManifest(before.manifest), readManifest(after.manifest)];
		const comparison = compareManifests(was, is);
		if (is.lifetime < was.lifetime) terminal.say("A choice is kept for less time than before: whoever chose longer ago is asked about everything again.");
		if (comparison.differences.length === 0) {
			terminal.say("Nobody is asked again because of what has changed: what visitors choose upon is the same.");
			return 0;
		}
		terminal.say(report(comparison, manifests, terminal.width));
		if (!comparison.differences.some(reaches)) terminal.say("\nNobody is asked again.");
		const missing = changeEntries(comparison, manifests, date).filter((entry) => !isTold(entry, manifests));
		if (missing.length === 0) terminal.say(`\n${after.path} tells readers of this already.`);
		else deliver(missing, after.path, {
			isWritten: has("write"),
			terminal
		});
		return 0;
	}
};
/** Prints the entries, or puts them into the manifest, and says which. */
function deliver(entries, path, { isWritten, terminal }) {
	if (isWritten && /\.json$/i.test(path)) {
		const file = resolve(terminal.cwd, path);
		writeAtomically(file, insertChanges(readFileSync(file, "utf8"), entries));
		const what = entries.length === 1 ? "an entry" : `${entries.length} entries`;
		terminal.say(`\nPut ${what} at the start of changes in ${path}. Read them over: visitors will.`);
		return;
	}
	terminal.out(JSON.stringify(entries, null, 2));
	const program = isWritten ? `${path} is a program, which nothing is written into. ` : "";
	terminal.say(`\n${program}Put these entries at the start of changes in ${path}, and read them over.`);
}
/** Whether the new manifest has an entry about the same that the old one had not: it may be in better words. */
function isTold({ categories: [id] = [], text }, { before, after }) {
	const old = Array.isArray(before.changes) ? before.changes : [];
	return (Array.isArray(after.changes) ? after.changes : []).filter((entry) => !old.some((known) => isDeepStrictEqual(known, entry))).some((entry) => id === void 0 ? isDeepStrictEqual(entry?.text, text) : entry?.categories?.includes?.(id));
}
// src/build/csp/notes.ts
/** What whoever keeps the server has to know, in paragraphs; the same for every server. */
var NOTES = [
	"Latchkey: the Content-Security-Policy of each visitor, made from the cookie \"latchkey\". It is the policy that level seal makes in the page, but it is there before the page is parsed. Until somebody has chosen, only the site itself may be reached, and what needs no consent.",
	"Written by \"latchkey csp\". Write it again when the manifest changes: the marks of seven letters and figures stand for what visitors have agreed to, and an older yes no longer counts.",
	"It goes with pages and with scripts, because a worker has the policy of its own file.",
	"Caching: what is sent depends on the cookie, hence Vary; \"private\" also keeps it out of those shared caches and content networks that do not look at Vary. ETag and Last-Modified are left out of pages and scripts: the answer 304 would bring back the page with the policy of an earlier choice. Scripts that carry a max-age stay in the browser until a cookie changes. Copies that browsers hold from before have no policy: touch pages, and rename worker files, when you install this.",
	"Not looked at: the time in the record, since the cookie ends by its own Max-Age; and percent-encoding of anything but the plus, which makes a record unreadable. An unreadable record, or two that differ, means not asked.",
	"A policy that you send yourself stays in force: a browser that gets two enforces both."
];
/** A note as a comment of lines that begin with `#`. */
function comment(text, indent = "") {
	return wrap(text, 100, `${indent}# `);
}
/** All notes as such comments, with an empty comment between. */
function commentedNotes(...more) {
	return [...NOTES, ...more].map((note) => comment(note)).join("\n#\n");
}
/** What a switch is, for a comment. */
function describe$1({ id, otherwise }) {
	if (otherwise === "off") return `${id}: off until the visitor agrees`;
	if (otherwise === "on") return `${id}: on until the visitor, or the browser (Sec-GPC), objects`;
	return `${id}: as ${otherwise.category}, unless the visitor said otherwise`;
}
// src/build/csp/patterns.ts
var SIGN = "(?:[+-]|%2[Bb])";
var MARK = "[0-9a-z]{7}";
var ENTRY_END = "(?:[.;| ]|$)";
var RECORD = `1\\.(?:0|[1-9a-z][0-9a-z]{0,6})(?:\\.[0-9a-z-]+${SIGN}${MARK}){0,300}`;
/** Up to the value of the first cookie of our name. */
var COOKIE$1 = "^(?:(?! *latchkey=)[^;]*;)* *latchkey= *";
/** A `Cookie` header whose first cookie of our name is a record, which is group 1. */
var READABLE = `${COOKIE$1}(${RECORD}) *(?:;|$)`;
/** A `Cookie` header with a later cookie of our name that differs from the first. */
var TWO_VALUES = `${COOKIE$1}(?:([^; ]*) *;(?:[^;]*;)* *latchkey=(?! *\\1 *(?:;|$))|[^; ]+ +[^; ])`;
/** A record that names an id twice. */
var ID_TWICE = `(\\.[0-9a-z-]+)${SIGN}${MARK}(?=\\.)(?:\\.[^.;]*)*?\\1${SIGN}${MARK}${ENTRY_END}`;
/** What stands in a `Cookie` header before an entry of the record. */
var UP_TO_ENTRY = `${COOKIE$1}[^;]*?`;
/** A grant in a record, as it is now: `.` + id + `+` + fingerprint. */
function granted(...switches) {
	return `\\.${group(switches.map(({ id, fingerprint }) => `${id}(?:\\+|%2[Bb])${fingerprint}`))}${ENTRY_END}`;
}
/** A refusal in a record, whatever it was said upon. */
function refused(...switches) {
	return `\\.${group(switches.map(({ id }) => id))}-${MARK}${ENTRY_END}`;
}
/** Content types of documents: all that can hold scripts or frames. */
var PAGE_TYPES = ofType$1("text/html", "application/xhtml\\+xml", "image/svg\\+xml", "(?:text|application)/xml");
/** Content types of scripts. */
var SCRIPT_TYPES = ofType$1("(?:text|application)/(?:x-)?(?:java|ecma)script");
/** Both. */
var COVERED_TYPES = ofType$1("text/html", "image/svg\\+xml", "application/xhtml\\+xml", "(?:text|application)/(?:xml|(?:x-)?(?:java|ecma)script)");
function ofType$1(...types) {
	return `^${group(types)}(?:[; ]|$)`;
}
function group(choices) {
	return choices.length > 1 ? `(?:${choices.join("|")})` : choices.join("");
}
// src/build/csp/varies-by.ts
/** The request headers on which the policy depends. */
function variesBy(switches) {
	return ["Cookie", ...switches.some(({ otherwise }) => otherwise === "on") ? ["Sec-GPC"] : []];
}
// src/build/csp/apache.ts
var PLACE$2 = "Include this file in the <VirtualHost> of the site, or put its text into .htaccess (AllowOverride FileInfo). It needs mod_setenvif and mod_headers: a2enmod setenvif headers.";
var OWN_POLICY = "Set a policy of your own with \"Header set\" and not with \"Header always set\", which would take the place of this one.";
/** A policy keyed on the cookie, for Apache 2.4.10 or newer. */
function apacheConfig({ start, switches, parts }) {
	const variables = new Map(switches.map(({ id }, index) => [id, `latchkey_${index + 1}`]));
	const policy = policyExpression(start, parts, variables);
	const page = `"expr=%{CONTENT_TYPE} =~ m#${PAGE_TYPES}#i"`;
	const script = `"expr=%{CONTENT_TYPE} =~ m#${SCRIPT_TYPES}#i"`;
	const both = `"expr=%{CONTENT_TYPE} =~ m#${COVERED_TYPES}#i"`;
	return [
		commentedNotes(OWN_POLICY, PLACE$2),
		"",
		comment("The record, where one can be read: not where two differ, nor where one names something twice."),
		setIf("Cookie", READABLE, "latchkey_cookie=$1"),
		setIf("Cookie", TWO_VALUES, "!latchkey_cookie"),
		setIf("latchkey_cookie", "^(.+)$", "latchkey_record=$1"),
		setIf("latchkey_cookie", ID_TWICE, "!latchkey_record"),
		"",
		...switches.flatMap((one) => [
			comment(describe$1(one)),
			...switchLines(one, variables),
			""
		]),
		"# What each of them opens.",
		...policy.lines,
		"",
		`Header always set Content-Security-Policy "expr=${policy.value}" ${both}`,
		`Header always merge Vary "Cookie" ${both}`,
		...variesBy(switches).slice(1).map((name) => `Header always merge Vary "${name}" ${both}`),
		`Header always set Cache-Control "private, no-cache" ${page}`,
		`Header always set Cache-Control "private" ${script}`,
		"# Apache leaves the policy out of an answer 304, so there must be none.",
		...["ETag", "Last-Modified"].map((name) => `Header unset ${name} ${both}`),
		...["If-None-Match", "If-Modified-Since"].map((name) => `RequestHeader unset ${name} ${both}`)
	].join("\n");
}
/** Later lines win. */
function switchLines({ id, fingerprint, otherwise }, variables) {
	const variable = variables.get(id);
	return [
		...otherwise === "off" ? [] : otherwise === "on" ? [setIf("Sec-GPC", "^(?!1$)", variable)] : [setIf(variables.get(otherwise.category), "^1$", variable)],
		setIf("latchkey_record", granted({
			id,
			fingerprint
		}), variable),
		...otherwise === "off" ? [] : [setIf("latchkey_record", refused({ id }), `!${variable}`)]
	];
}
function policyExpression(start, parts, variables) {
	const lines = [];
	let value = start;
	parts.forEach(({ sources, service, unless }, index) => {
		if (!service && unless.length === 0) return void (value += sources);
		const name = `latchkey_hosts_${index + 1}`;
		const own = service === null ? setIf("Cookie", "^", `${name}=${sources}`) : null;
		lines.push(own ?? setIf(variables.get(service), "^1$", `${name}=${sources}`));
		for (const other of unless) lines.push(setIf(variables.get(other), "^1$", `!${name}`));
		value += `%{reqenv:${name}}`;
	});
	return {
		value,
		lines
	};
}
function setIf(attribute, pattern, result) {
	return `SetEnvIf ${attribute} "${pattern}" ${/\s/.test(result) ? `"${result}"` : result}`;
}
// src/build/csp/sources-of.ts
/** What a policy says of these hosts, cut from what `policyOf` gives, so that page and header cannot differ. */
function sourcesOf(hosts) {
	const policyFor = (siteHosts) => policyOf({
		services: /* @__PURE__ */ new Map(),
		siteHosts
	}, () => false);
	return policyFor(hosts).slice(policyFor([]).length);
}
// src/build/csp/check-length.ts
/** What servers, proxies and content networks usually take for one header, name and all. */
var LONGEST_HEADER = 8192;
/** @throws {Mistake} where the policy with all allowed would be cut off or refused on its way. */
function checkLength({ services, siteHosts }, policy) {
	const length = 25 + policy.length;
	if (length <= LONGEST_HEADER) return;
	const heaviest = [{
		id: "site.hosts",
		hosts: siteHosts
	}, ...services.values()].map(({ id, hosts }) => ({
		id,
		hosts: hosts.length,
		bytes: sourcesOf(hosts).length
	})).sort((one, other) => other.bytes - one.bytes).slice(0, 3).filter(({ hosts }) => hosts > 0).map(({ id, hosts, bytes }) => `${id} (${hosts} ${hosts === 1 ? "host" : "hosts"}, ${inFigures(bytes)} bytes)`);
	throw new Mistake(`With everything allowed the header would have ${inFigures(length)} bytes, and servers and proxies usually take ${inFigures(LONGEST_HEADER)}. Nothing is written. Most of it: ${heaviest.join(", ")}. Write one *.name for many hosts under one name, and leave out hosts that nothing on the site asks for.`, 1);
}
function inFigures(number) {
	return number.toLocaleString("en-GB");
}
// src/build/csp/header-plan.ts
/**
* Takes the policy of a manifest apart, by who must be allowed for which piece of it.
* @param ownHost the host name of the site. Default: none.
*/
function headerPlan(declared, ownHost = "") {
	const start = policyOf({
		...declared,
		services: /* @__PURE__ */ new Map()
	}, () => false, ownHost);
	const parts = [];
	const always = /* @__PURE__ */ new Set([ownHost, ...declared.siteHosts]);
	const broughtBy = /* @__PURE__ */ new Map();
	for (const { id, category, hosts } of declared.services.values()) {
		const kind = declared.categories.get(category ?? "")?.kind;
		if (!kind) continue;
		const service = kind === "none" ? null : id;
		for (const host of new Set(hosts)) {
			if (always.has(host)) continue;
			const unless = broughtBy.get(host) ?? [];
			append(parts, {
				service,
				unless,
				sources: sourcesOf([host])
			});
			if (service === null) always.add(host);
			else broughtBy.set(host, [...unless, service]);
		}
	}
	return {
		start,
		switches: switchesOf(declared, parts),
		parts
	};
}
function switchesOf(declared, parts) {
	const services = [...new Set(parts.map((part) => part.service))].filter((id) => id !== null);
	const categoryOf = (id) => declared.services.get(id)?.category;
	const categories = [...new Set(services.map(categoryOf))];
	const fingerprint = (id) => fingerprintOf(declared, id);
	return [...categories.map((id) => ({
		id,
		fingerprint: fingerprint(id),
		otherwise: declared.categories.get(id)?.kind === "objects" ? "on" : "off"
	})), ...services.map((id) => ({
		id,
		fingerprint: fingerprint(id),
		otherwise: { category: categoryOf(id) }
	}))];
}
/** Hosts that come and go together make one piece. */
function append(parts, next) {
	const last = parts.at(-1);
	if (last && last.service === next.service && last.unless.join() === next.unless.join()) parts[parts.length - 1] = {
		...last,
		sources: last.sources + next.sources
	};
	else parts.push(next);
}
// src/build/csp/iis.ts
var PLACE$1 = "This is a web.config for the folder of the site; where you have one, put the rules into it. It needs IIS 7 or newer with the module URL Rewrite 2. Not run by us in IIS: the rules are tested outside of it, so look at what it sends.";
/** A policy keyed on the cookie, for IIS with URL Rewrite. */
function iisConfig({ start, switches, parts }) {
	const known = new Map(switches.map((one) => [one.id, one]));
	return `<?xml version="1.0" encoding="utf-8"?>
<!--
${[...NOTES, PLACE$1].map((note) => wrap(note, 100, "  ")).join("\n\n")}
-->
<configuration>
  <system.webServer>
    <rewrite>
      <outboundRules>
${rules(start, switches, parts.map((part) => [part, switchesFor(part, known)]))}
        <preConditions>
${preConditionsXml()}
        </preConditions>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>`;
}
var POLICY = "RESPONSE_Content_Security_Policy";
/** In order: each rule sees what the one before it has made of the header. */
function rules(start, switches, parts) {
	const vary = variesBy(switches).join(", ");
	return [
		...addTo(POLICY, "both", start),
		...parts.flatMap(([part, [service, category]], index) => {
			const [first] = part.unless.length > 0 ? part.sources.trim().split(" ") : [];
			const pattern = first ? `^(?!.* ${escapeRegExp(first)}(?: |$)).+$` : "^.+$";
			return waysToAllow(service, category).map(({ when, conditions }, way) => ({
				name: `policy, part ${index + 1}${"abc"[way]}${service ? ` (${service.id})` : ""}`,
				when,
				header: POLICY,
				pattern,
				conditions,
				value: `{R:0}${part.sources}`
			}));
		}),
		...addTo("RESPONSE_Vary", "both", vary),
		...addTo("RESPONSE_Cache_Control", "page", "private, no-cache"),
		...addTo("RESPONSE_Cache_Control", "script", "private"),
		...["RESPONSE_ETag", "RESPONSE_Last_Modified"].map((header) => ({
			name: `no ${header}`,
			when: "both",
			header,
			pattern: ".+",
			value: ""
		}))
	].map(ruleXml).join("\n");
}
/** Behind what the site sends already, or alone. In this order only one of the two applies. */
function addTo(header, when, value) {
	return [{
		name: `${header} for ${when}, added`,
		when,
		header,
		pattern: "^.+$",
		value: `{R:0}, ${value}`
	}, {
		name: `${header} for ${when}`,
		when,
		header,
		pattern: "^$",
		value
	}];
}
/** At most one of the ways holds for a request, since each would add the hosts. */
function waysToAllow(service, category) {
	if (!service || !category) return [{ when: "both" }];
	const saysYes = inRecord(granted(service, category));
	const asked = {
		when: "record",
		conditions: { list: [saysYes, not(inRecord(refused(service)))] }
	};
	if (category.otherwise !== "on") return [asked];
	const hasNoGpc = not({
		input: "{HTTP_SEC_GPC}",
		pattern: "^1$"
	});
	const saysNo = inRecord(refused(service, category));
	return [
		asked,
		{
			when: "record",
			conditions: { list: [
				hasNoGpc,
				not(saysYes),
				not(saysNo)
			] }
		},
		{
			when: "both, no GPC",
			conditions: {
				any: true,
				list: [
					not(READS),
					TWICE,
					NAMES_TWICE
				]
			}
		}
	];
}
function inRecord(entry) {
	return {
		input: "{HTTP_COOKIE}",
		pattern: `${UP_TO_ENTRY}${entry}`
	};
}
/** The switch of a part's service, and that of its category; none where it needs no choice. */
function switchesFor({ service }, known) {
	const own = known.get(service ?? "");
	if (!own || typeof own.otherwise === "string") return [];
	return [own, known.get(own.otherwise.category)];
}
function not(condition) {
	return {
		...condition,
		negate: true
	};
}
var READS = {
	input: "{HTTP_COOKIE}",
	pattern: READABLE
};
var TWICE = {
	input: "{HTTP_COOKIE}",
	pattern: TWO_VALUES
};
var NAMES_TWICE = {
	input: "{HTTP_COOKIE}",
	pattern: `${UP_TO_ENTRY}${ID_TWICE}`
};
var PRECONDITIONS = {
	page: [ofType(PAGE_TYPES)],
	script: [ofType(SCRIPT_TYPES)],
	both: [ofType(COVERED_TYPES)],
	"both, no GPC": [ofType(COVERED_TYPES), not({
		input: "{HTTP_SEC_GPC}",
		pattern: "^1$"
	})],
	record: [
		ofType(COVERED_TYPES),
		READS,
		not(TWICE),
		not(NAMES_TWICE)
	]
};
function ofType(pattern) {
	return {
		input: "{RESPONSE_CONTENT_TYPE}",
		pattern,
		ignoreCase: true
	};
}
function preConditionsXml() {
	return Object.entries(PRECONDITIONS).map(([name, conditions]) => `          <preCondition${attributes({ name: `Latchkey: ${name}` })}>
${conditions.map((condition) => `            ${conditionXml(condition)}`).join("\n")}
          </preCondition>`).join("\n");
}
function ruleXml({ name, when, header, pattern, conditions, value }) {
	const { any = false, list = [] } = conditions ?? {};
	return [
		`<rule${attributes({
			name: `Latchkey: ${name}`,
			preCondition: `Latchkey: ${when}`
		})}>`,
		`  <match${attributes({
			serverVariable: header,
			pattern
		})} />`,
		...list.length > 0 ? [
			`  <conditions${attributes({ logicalGrouping: any ? "MatchAny" : "MatchAll" })}>`,
			...list.map((condition) => `    ${conditionXml(condition)}`),
			"  </conditions>"
		] : [],
		`  <action${attributes({
			type: "Rewrite",
			value
		})} />`,
		"</rule>"
	].map((line) => `        ${line}`).join("\n");
}
function conditionXml({ input, pattern, negate = false, ignoreCase = false }) {
	return `<add${attributes({
		input,
		pattern,
		...negate ? { negate } : {},
		ignoreCase
	})} />`;
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join("");
}
function escapeXml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function escapeRegExp(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// src/build/csp/nginx.ts
var LONGEST_WORD = 3e3;
var PLACE = "Include this file inside of http { }; Debian does so with all that lies in /etc/nginx/conf.d/. nginx hands add_header down only to a server or location that has no add_header of its own: where one has, repeat the lines at the end of this file there. With other sites on the same nginx, move them into the server { } of this one.";
/** A policy keyed on the cookie, for nginx 1.11 or newer with PCRE. */
function nginxConfig({ start, switches, parts }) {
	const variables = new Map(switches.map(({ id }, index) => [id, `$latchkey_${index + 1}`]));
	const policy = policyWord(start, parts, variables);
	return [
		commentedNotes(PLACE),
		"",
		comment("The record, where one can be read: not where two differ, nor where one names something twice."),
		map("$http_cookie", "$latchkey_cookie", [`"~${TWO_VALUES}" "";`, `"~${READABLE}" $1;`]),
		map("$latchkey_cookie", "$latchkey_record", [`"~${ID_TWICE}" "";`, "default $latchkey_cookie;"]),
		"",
		...variesBy(switches).length > 1 ? [
			"# What nobody was asked about is on, but not with Global Privacy Control.",
			GPC,
			""
		] : [],
		...switches.map((one) => `${comment(describe$1(one))}\n${switchMap(one, variables)}\n`),
		"# What each of them opens.",
		...policy.maps,
		"",
		"# An answer 304 says nothing of its type, and other redirects show nothing.",
		map("\"$status $sent_http_content_type\"", "$latchkey_kind", [
			"\"~^304 \" unknown;",
			"\"~^3\" other;",
			"\"~^... $\" unknown;",
			`"~*${PAGE_TYPES.replace("^", "^... ")}" page;`,
			`"~*${SCRIPT_TYPES.replace("^", "^... ")}" script;`,
			"default other;"
		]),
		map("$latchkey_kind", "$latchkey_policy", [`default "${policy.word}";`, "other \"\";"]),
		map("$latchkey_kind", "$latchkey_vary", forBoth(`"${variesBy(switches).join(", ")}"`)),
		map("$latchkey_kind", "$latchkey_cache", ["page \"private, no-cache\";", "script private;"]),
		map("$latchkey_kind", "$latchkey_etag", ["default $sent_http_etag;", ...forBoth("\"\"")]),
		map("$latchkey_kind", "$latchkey_modified", ["default $sent_http_last_modified;", ...forBoth("\"\"")]),
		"",
		"# The lines to repeat. Where a value is empty, nginx sends nothing.",
		"add_header Content-Security-Policy $latchkey_policy always;",
		"add_header Vary $latchkey_vary always;",
		"add_header Cache-Control $latchkey_cache always;",
		"add_header ETag $latchkey_etag always;",
		"add_header Last-Modified $latchkey_modified always;"
	].join("\n");
}
var GPC = map("$http_sec_gpc", "$latchkey_unasked", ["default 1;", "1 \"\";"]);
function switchMap({ id, fingerprint, otherwise }, variables) {
	const variable = variables.get(id);
	const grant = `"~${granted({
		id,
		fingerprint
	})}" 1;`;
	if (otherwise === "off") return map("$latchkey_record", variable, [grant]);
	return map(`"$latchkey_record|${otherwise === "on" ? "$latchkey_unasked" : variables.get(otherwise.category)}"`, variable, [
		`"~${refused({ id })}" "";`,
		grant,
		"\"~\\|1$\" 1;"
	]);
}
/** The policy as one word of the configuration, and the maps of the variables in it. */
function policyWord(start, parts, variables) {
	const maps = [];
	const variable = (source, lines, text) => chunks(text).map((chunk) => {
		const name = `$latchkey_hosts_${maps.length + 1}`;
		maps.push(map(source, name, lines(chunk)));
		return name;
	}).join("");
	let left = LONGEST_WORD;
	const constant = (text) => {
		left -= text.length;
		return left >= 0 ? text : variable("1", (chunk) => [`default "${chunk}";`], text);
	};
	const words = parts.map(({ service, unless, sources }) => {
		if (!service && unless.length === 0) return constant(sources);
		const [own = "1", ...others] = [service, ...unless].map((id) => id === null ? "1" : variables.get(id));
		const source = others.length > 0 ? `"${[own, ...others].join("|")}"` : own;
		return variable(source, (chunk) => [`"1${"|".repeat(others.length)}" "${chunk}";`], sources);
	});
	return {
		word: constant(start) + words.join(""),
		maps
	};
}
/** Cuts before a host, so that each piece is a whole word. */
function chunks(text) {
	const pieces = [""];
	for (const source of text.split(/(?= )/)) {
		if (pieces.at(-1).length + source.length > LONGEST_WORD) pieces.push("");
		pieces[pieces.length - 1] += source;
	}
	return pieces;
}
function forBoth(value) {
	return [`page ${value};`, `script ${value};`];
}
/** Without a default of its own, a map gives the empty text. */
function map(source, variable, lines) {
	return [
		`map ${source} ${variable} {`,
		...lines.map((line) => `    ${line}`),
		"}"
	].join("\n");
}
// src/build/commands/csp.ts
var WRITERS = {
	nginx: nginxConfig,
	apache: apacheConfig,
	iis: iisConfig
};
var cspCommand = {
	name: "csp",
	summary: "Write the server settings that send each visitor’s policy as a header",
	details: "The header is there before the page is parsed, so it also stops what a script in the page comes too late for. Write it again when the manifest changes.",
	options: {
		for: {
			type: "string",
			choices: Object.keys(WRITERS),
			help: "the web server; must be given"
		},
		host: {
			type: "string",
			value: "NAME",
			help: "host name of the site, to allow its other ports and its sockets too; default: its own origin"
		},
		out: OUT,
		force: FORCE
	},
	examples: [
		["csp --for nginx --out latchkey.conf", "for nginx: include the file in http { }"],
		["csp --for apache --host www.millbrook.example", "for Apache: a virtual host, or .htaccess"],
		["csp --for iis --out web.config", "for IIS with URL Rewrite"]
	],
	async run(request) {
		const server = request.text("for");
		if (!server) throw new Mistake(`Say for which server: --for ${Object.keys(WRITERS).join("|")}. See latchkey csp --help.`, 2);
		const given = request.text("host");
		const host = readHost(given);
		if (given !== void 0 && !host) throw new Mistake(`--host: expected a host name such as www.millbrook.example, received ${given}.`, 2);
		const declared = readManifest(await checkedManifest(request));
		const plan = headerPlan(declared, host);
		checkLength(declared, policyOf(declared, () => true, host));
		writeOutput(request, WRITERS[server](plan));
		return 0;
	}
};
// src/build/commands/notice.ts
var noticeCommand = {
	name: "notice",
	summary: "Write the text around the tables, as HTML or Markdown",
	details: "What cookies are, how to refuse, what may then not work, who sets what, contact, and how to complain. As HTML also the place for the settings, which says how to refuse where no JavaScript runs.",
	options: {
		format: {
			type: "string",
			choices: ["html", "md"],
			help: "default: html"
		},
		lang: {
			type: "string",
			value: "TAG",
			help: "language, such as cy; default: en"
		},
		out: OUT,
		force: FORCE
	},
	examples: [["notice > notice.html", "write the notice of the manifest in this folder"], ["notice --lang cy --format md", "in Welsh, as Markdown"]],
	async run(request) {
		const manifest = await checkedManifest(request);
		const lang = request.text("lang") ?? "en";
		writeOutput(request, request.text("format") === "md" ? toMarkdown(notice(manifest, wordsIn(lang, manifest), { lang })) : [renderNotice(manifest, { lang }), renderSettings(manifest, { lang })].filter(Boolean).join("\n"));
		return 0;
	}
};
// src/build/commands/recipients.ts
var recipientsCommand = {
	name: "recipients",
	summary: "Write the table of those who receive data, as HTML or Markdown",
	options: {
		format: {
			type: "string",
			choices: ["html", "md"],
			help: "default: html"
		},
		lang: {
			type: "string",
			value: "TAG",
			help: "language, such as cy; default: en"
		},
		caption: {
			type: "string",
			value: "TEXT",
			help: "the title of the table"
		},
		out: OUT,
		force: FORCE
	},
	examples: [["recipients > recipients.html", "write the table of the manifest in this folder"], ["recipients --lang cy", "in Welsh"]],
	async run(request) {
		const manifest = await checkedManifest(request);
		const lang = request.text("lang") ?? "en";
		const options = {
			lang,
			caption: request.text("caption")
		};
		const table = recipientsTable(manifest, wordsIn(lang, manifest), options);
		if (!table) throw new Mistake("The manifest names no recipients, so there is no table to write.", 1);
		writeOutput(request, request.text("format") === "md" ? toMarkdown(table) : renderRecipients(manifest, options));
		return 0;
	}
};
// src/manifest/head-part.ts
/** What the head code and the fingerprints read; every other field waits with the long texts. */
var CATEGORY = [
	"basis",
	"aggregateOnly",
	"solePurpose"
];
var SERVICE = [
	"name",
	"provider",
	"category",
	"hosts",
	"role",
	"country"
];
var COOKIE = [
	"name",
	"type",
	"category",
	"service",
	"expiry",
	"path",
	"domain",
	"partitioned",
	"httpOnly"
];
/**
* The part of a manifest that stands in the head of each page: `readManifest` gives the same result for it as for the
* whole, faults included.
* @param texts Where the whole stands: `#id` of a JSON block in the page, or a same-origin address.
*/
function headPart(manifest, texts = "#latchkey-texts") {
	const whole = manifest;
	if (!isFields(whole)) return manifest;
	const { site, categories, services, cookies, options, languages } = whole;
	const part = {
		site: isFields(site) ? site.hosts === void 0 ? void 0 : { hosts: site.hosts } : site,
		categories: mapValues(categories, (category) => pick(category, CATEGORY)),
		services: mapValues(services, (service) => pick(service, SERVICE)),
		cookies: Array.isArray(cookies) ? cookies.map((cookie) => isFields(cookie) ? headRow(cookie) : cookie) : cookies,
		languages: mapValues(languages, () => ({})),
		options,
		texts
	};
	return pick(part, Object.keys(part));
	/** A row without a purpose is faulty, so that its fault must show where purposes are left out. */
	function headRow(row) {
		return (row.purpose === void 0 ? !whole.texts : !saysSomething(row.purpose)) ? {
			...pick(row, COOKIE),
			purpose: null
		} : pick(row, COOKIE);
	}
}
function pick(from, keys) {
	return Object.fromEntries(keys.filter((key) => from[key] !== void 0).map((key) => [key, from[key]]));
}
/** Applies to each entry that is an object; anything else is faulty and stays as it is. */
function mapValues(entries, change) {
	if (!isFields(entries)) return entries;
	return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, isFields(entry) ? change(entry) : entry]));
}
// src/build/head-ahead.ts
/**
* The head part of a manifest as the snippet writes it. What `readManifest` makes of the manifest stands in it, so that no
* page has to check it again: `readAhead` gives the same. Whoever looks for texts finds those of a head part.
* @param texts Where the whole stands: `#id` of a JSON block in the page, or a same-origin address.
*/
function headAhead(manifest, texts) {
	const part = fieldsOf(headPart(manifest, texts));
	const declared = readManifest(manifest);
	const { categories, services, siteHosts, lifetime, isShared, heedsDnt, faults } = declared;
	const hasSwitch = (category) => /asks|objects/.test(categories.get(category ?? "")?.kind ?? "");
	const decided = [...[...categories.keys()].filter(hasSwitch), ...[...services.values()].filter(({ category }) => hasSwitch(category)).map(({ id }) => id)];
	const named = fieldsOf(part.services);
	return {
		site: siteHosts[0] ? { hosts: siteHosts } : void 0,
		services: Object.fromEntries([...services].map(([id, { category, hosts, provider, role, country }]) => [id, {
			name: fieldsOf(named[id]).name,
			category,
			hosts,
			provider,
			role,
			country
		}])),
		cookies: Array.isArray(part.cookies) ? part.cookies.flatMap((row) => rowAhead(row, part)) : [],
		..."options" in part && { options: part.options },
		..."languages" in part && { languages: part.languages },
		texts: part.texts,
		ahead: {
			categories: [...categories.values()],
			lifetime,
			isShared,
			heedsDnt,
			faults,
			marks: Object.fromEntries(decided.map((id) => [id, fingerprintOf(declared, id)]))
		}
	};
}
/** A row as it is read alone; none where it names nothing. */
function rowAhead(row, part) {
	const names = readManifest({
		...part,
		cookies: [row]
	}).names;
	if (!names[0]) return [];
	const { type, category, service, seconds, place } = names[0];
	const { expiry, httpOnly } = fieldsOf(row);
	return [{
		name: names.map(({ pattern }) => pattern),
		type,
		category,
		service,
		seconds,
		expiry,
		httpOnly,
		...place
	}];
}
// src/build/inline.ts
/**
* Writes a value as JSON that can stand in a script element. Nothing in it can end the element or open a comment:
* no `<` is left, and `-->` neither.
*/
function inlineJson(value) {
	return JSON.stringify(value).replace(/</g, "\\u003c").replace(/-->/g, "--\\u003e").replace(/[\u2028\u2029]/g, (character) => character === "\u2028" ? "\\u2028" : "\\u2029");
}
/**
* Makes a script fit to stand in a script element: `<` becomes `\x3c` where the parser would take it for the end of the
* element, or for the start of a comment, in which `<script` would begin to mean something too. That holds for strings,
* templates and regular expressions; a test on our built file makes sure that the code holds none elsewhere.
* @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
*/
function inlineScript(code) {
	return code.replace(/<(?=!--|\/script)/gi, "\\x3c");
}
// src/build/style-for.ts
/**
* Leaves out of the banner's style sheet what can never apply: a page that was made by the snippet has one kind of banner.
* @param css as the build has minified it: without comments, and without braces in texts.
*/
function styleFor(kind, css) {
	return blocksOf(css).map(([before, inside]) => {
		const isRule = !before.startsWith("@");
		const head = isRule ? selectorsFor(kind, before) : before;
		const rest = isRule || !inside.includes("{") ? inside : styleFor(kind, inside);
		return head && rest && `${head}{${rest}}`;
	}).join("");
}
/** What in a selector asks for a layout, or for another. */
var LAYOUT = /(:not\()?\[data-layout=["']?(\w+)["']?\]\)?/g;
/** The selectors of a rule that can match in such a banner, without what is certain there; empty: none can. */
function selectorsFor({ layout, offersLanguages }, selectors) {
	return selectors.split(/,(?![^(]*\))/).filter((selector) => offersLanguages || !/\[data-(latchkey=["']?language|languages)/.test(selector)).filter((selector) => [...selector.matchAll(LAYOUT)].every(([, not, named]) => named === layout === !not)).map((selector) => selector.replace(LAYOUT, "")).join();
}
/** The outermost blocks of a style sheet: what stands before each brace, and inside of it. */
function blocksOf(css) {
	const blocks = [];
	let depth = 0;
	let start = 0;
	let open = 0;
	for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
		if (brace === "{" && depth++ === 0) open = index;
		if (brace === "}" && --depth === 0) {
			blocks.push([css.slice(start, open), css.slice(open + 1, index)]);
			start = index + 1;
		}
	}
	return blocks;
}
// src/build/snippet.ts
var BARRIER = "<meta http-equiv=\"Content-Security-Policy\" content=\"base-uri *\">";
var TEXTS_ID = "latchkey-texts";
/**
* Keeps page optimisers from moving, delaying, merging or rewriting the gate, which must run where it stands.
* docs/guides/snippet.md says which attribute is for which of them, and where that is written.
*/
var OPT_OUTS = {
	"data-cfasync": "false",
	"data-no-optimize": "1",
	"data-no-defer": "1",
	"data-no-minify": "1",
	"data-noptimize": "1",
	"data-nowprocket": "1",
	"data-jetpack-boost": "ignore",
	"data-pagespeed-no-defer": "1"
};
/** Makes the two blocks that a page needs from a manifest. */
function snippet(manifest, options = {}) {
	const { lang = "en", banner = "flow", control, level = "guard", ui = "/latchkey/", texts } = options;
	const script = inlineScript(options.script ?? readFileSync(packageFile("dist/snippet.js"), "utf8"));
	const bannerHtml = renderBanner(manifest, {
		lang,
		layout: banner
	});
	const part = headAhead(manifest, texts ?? `#${TEXTS_ID}`);
	const head = bannerHtml ? {
		...part,
		snippet: {
			lang,
			style: styleFor({
				layout: banner,
				offersLanguages: offersLanguages(manifest)
			}, bannerStyle)
		}
	} : part;
	const settings = {
		"data-ui": ui.endsWith("/") ? ui : `${ui}/`,
		"data-level": level,
		"data-lang": options.lang,
		"data-banner": banner === "flow" ? null : banner,
		"data-control": control === "none" ? control : null
	};
	return {
		head: [
			BARRIER,
			jsonBlock("latchkey-manifest", head),
			element({
				...settings,
				...OPT_OUTS
			}, script)
		].join("\n"),
		body: [bannerHtml, texts === void 0 ? jsonBlock(TEXTS_ID, manifest) : ""].filter(Boolean).join("\n"),
		scriptHash: `sha256-${createHash("sha256").update(script).digest("base64")}`
	};
}
function jsonBlock(id, value) {
	return element({
		type: "application/json",
		id
	}, inlineJson(value));
}
/** A script element's content is raw text: toHtml would escape it. */
function element(attributes, content) {
	return toHtml({
		tag: "script",
		attributes,
		children: []
	}).replace("<\/script>", () => `${content}<\/script>`);
}
// src/build/commands/snippet.ts
var snippetCommand = {
	name: "snippet",
	summary: "Write the two blocks that put Latchkey into a page",
	details: "The first block goes to the start of <head>, before every other script; the second to the start of <body>. Make them again when the manifest changes, or with a new version of Latchkey.",
	options: {
		ui: {
			type: "string",
			value: "URL",
			help: "folder of the other files; default: /latchkey/"
		},
		banner: {
			type: "string",
			choices: [
				"flow",
				"bottom",
				"corner",
				"none"
			],
			help: "default: flow"
		},
		control: {
			type: "string",
			choices: ["auto", "none"],
			help: "button to the settings; default: auto"
		},
		lang: {
			type: "string",
			value: "TAG",
			help: "language of the pages, such as cy; default: en"
		},
		level: {
			type: "string",
			choices: [
				"mark",
				"guard",
				"seal"
			],
			help: "how much is held; default: guard"
		},
		texts: {
			type: "string",
			value: "URL",
			help: "where the whole manifest lies on your site; default: in the page"
		},
		part: {
			type: "string",
			choices: ["head", "body"],
			help: "write one block only"
		},
		json: {
			type: "boolean",
			help: "print { head, body, scriptHash } as JSON"
		},
		out: OUT,
		force: FORCE
	},
	examples: [
		["snippet --out snippet.html", "write both blocks, with a note where each goes"],
		["snippet --part head > head.html", "write one block, for an include"],
		["snippet --lang cy --banner bottom", "for Welsh pages, banner at the bottom"]
	],
	async run(request) {
		const { text, has, terminal } = request;
		const blocks = snippet(await checkedManifest(request), {
			...defined({
				ui: text("ui"),
				lang: text("lang"),
				texts: text("texts")
			}),
			banner: text("banner") ?? "flow",
			control: text("control") ?? "auto",
			level: text("level") ?? "guard"
		});
		writeOutput(request, has("json") ? JSON.stringify(blocks, null, 2) : blocksToPaste(blocks, text("part")));
		terminal.say(adviceFor(blocks, text("ui") ?? "/latchkey/"));
		return 0;
	}
};
function blocksToPaste({ head, body }, part) {
	if (part === "head") return head;
	if (part === "body") return body;
	return [
		"<!-- Latchkey 1 of 2: the start of <head>, before every other script -->",
		head,
		...body ? [
			"",
			"<!-- Latchkey 2 of 2: the start of <body> -->",
			body
		] : []
	].join("\n");
}
function adviceFor({ body, scriptHash }, ui) {
	return [
		`The other files are expected at ${ui}: copy the folder dist/ there.`,
		...body.includes("id=\"latchkey-banner\"") ? [] : ["There is no banner in the second block."],
		`With a Content-Security-Policy, add to script-src: '${scriptHash}'`
	].join("\n");
}
/** An option that was not given is left out, so that its default holds. */
function defined(options) {
	return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0));
}
// src/build/read-themes.ts
/**
* Finds in a style sheet what it sets of our custom properties, for light and dark and for visitors who ask for more
* contrast: for dark only where it speaks of that, since a page without it is never dark. Of several rules the last one
* counts; rules for parts of a site are taken as if they were for all of it.
*/
function readThemes(css) {
	const declarations = declarationsIn(css);
	const ours = declarations.filter(({ name }) => name.startsWith("--latchkey-"));
	const isAbout = (around, feature) => around.some((part) => feature.test(part));
	const themes = [];
	for (const hasMoreContrast of [false, true]) for (const scheme of /\bdark\b/.test(css) ? ["light", "dark"] : ["light"]) {
		const isWorn = ({ around }) => !isAbout(around, scheme === "dark" ? /prefers-color-scheme:\s*light/ : /prefers-color-scheme:\s*dark/) && (hasMoreContrast || !isAbout(around, /prefers-contrast:\s*more/)) && !isAbout(around, /forced-colors:\s*active|^@media print/);
		const worn = ours.filter(isWorn);
		const isOwn = worn.some(({ around }) => isAbout(around, /prefers-contrast:\s*more/)) || !hasMoreContrast;
		if (worn[0] && isOwn) {
			const values = worn.map(({ name, value }) => [name, inScheme(value, scheme)]);
			themes.push({
				scheme,
				hasMoreContrast,
				theme: Object.fromEntries(values)
			});
		}
	}
	const unequal = declarations.map(({ around }) => around.at(-1) ?? "").filter((selector) => /data-latchkey\W{0,3}(?:accept|reject)/.test(selector)).filter((selector) => !(selector.includes("accept") && selector.includes("reject")));
	return {
		themes,
		unequal: [...new Set(unequal)]
	};
}
/** `light-dark(a, b)` is a in light and b in dark; either may hold commas in brackets. */
function inScheme(value, scheme) {
	const inside = /^light-dark\((.*)\)$/.exec(value)?.[1];
	if (inside === void 0) return value;
	const [light = "", dark = ""] = inside.split(/,(?![^()]*\))/);
	return (scheme === "light" ? light : dark).trim();
}
function declarationsIn(css) {
	const found = [];
	const around = [];
	for (const [, text = "", end] of css.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]*)([{};])/g)) {
		const [name = "", ...value] = text.split(":");
		if (end === "{") around.push(text.trim());
		else if (value[0]) found.push({
			around: [...around],
			name: name.trim(),
			value: value.join(":").trim()
		});
		if (end === "}") around.pop();
	}
	return found;
}
// src/build/commands/theme.ts
var themeCommand = {
	name: "theme",
	summary: "Compute the contrast of your own colours for the banner",
	details: "FILE is a style sheet that sets --latchkey properties. It is judged as pages do it: text needs 4.5 to 1, edges and the ring of the focus 3 to 1, and no rule may be about Accept or Reject alone. What it does not set is taken for black on white or, in dark, white on #121212.",
	takes: "FILE",
	options: { json: {
		type: "boolean",
		help: "print the figures as JSON, for other programs"
	} },
	examples: [["theme cookies.css", "check this style sheet"], ["theme cookies.css --json", "the same, for another program"]],
	run({ named: [file], has, terminal }) {
		if (!file) throw new Mistake("Name the style sheet: latchkey theme FILE.", 2);
		const { themes, unequal } = readThemes(read(resolve(terminal.cwd, file), file));
		if (!themes[0] && !unequal[0]) throw new Mistake(`${file}: expected --latchkey properties, received none.`, 1);
		const reports = themes.map((worn) => ({
			worn,
			...checkTheme(worn.theme, worn)
		}));
		const unlike = unequal.map((selector) => `${selector}: is about one of Accept and Reject alone. Write rules for both, or for neither.`);
		if (has("json")) {
			const data = reports.map(({ worn, figures, faults }) => ({
				...worn,
				figures,
				faults
			}));
			terminal.out(JSON.stringify({
				themes: data,
				faults: unlike
			}, null, 2));
		} else {
			for (const { worn, figures } of reports) {
				terminal.out(`${titleOf(worn)}\n`);
				for (const { what, colors, ratio, needed, isMet } of figures) {
					const figure = ratio === null ? "unknown" : `${ratioText(ratio)} to 1`;
					terminal.out(`  ${isMet ? "ok   " : "fault"}  ${what}: ${colors.join(" on ")}, ${figure}, needs ${needed}\n`);
				}
				terminal.out("\n");
			}
			const faults = [...reports.flatMap(({ worn, faults }) => faults.map((fault) => `${titleOf(worn)}: ${fault}`)), ...unlike];
			terminal.out(faults.length ? `${faults.join("\n")}\n` : `${file}: will be worn\n`);
		}
		return Promise.resolve(unlike[0] || reports.some(({ faults }) => faults[0]) ? 1 : 0);
	}
};
function titleOf({ scheme, hasMoreContrast }) {
	return hasMoreContrast ? `${scheme}, with more contrast` : scheme;
}
function read(path, file) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		throw new Mistake(`${file} cannot be read.`, 2);
	}
}
// src/build/language-faults.ts
/** How many are named one by one. */
var MOST = 8;
/**
* Warns of the texts that the languages in a manifest lack. Those in files of the site only a page can see: it says so in
* its console.
*/
function languageFaults(manifest) {
	const languages = isFields(manifest) && isFields(manifest.languages) ? manifest.languages : {};
	return Object.entries(languages).flatMap(([tag, texts]) => {
		if (!isFields(texts) || [...SERVED, ...UNREVIEWED].includes(baseLanguage(tag))) return [];
		const missing = missingTexts(words, texts);
		const others = missing.length > MOST ? ` and ${missing.length - MOST} more` : "";
		return missing.length ? toFault({
			severity: "warning",
			code: "language-texts-missing",
			path: ["languages", tag],
			expected: "every text that Latchkey says",
			received: `none for ${missing.slice(0, MOST).join(", ")}${others}`,
			advice: "Translate them: until then they are English, and marked so."
		}) : [];
	});
}
// src/build/commands/commands.ts
/** Everything that `latchkey` does, in the order of its help. */
var commands = [
	{
		name: "validate",
		summary: "List everything that is wrong with a manifest",
		details: "An error shuts its entry: nothing of it runs until it is put right, and everything else goes on. A warning changes nothing on the page.",
		options: {
			strict: {
				type: "boolean",
				help: "count warnings as errors"
			},
			json: {
				type: "boolean",
				help: "print the faults as JSON, for other programs"
			}
		},
		examples: [
			["validate", "check the manifest in this folder"],
			["validate cookies.json", "check this one"],
			["validate --strict", "stop a build at warnings too"]
		],
		async run({ manifest: named, has, terminal }) {
			const { path, manifest } = await loadManifest(terminal.cwd, named);
			const { errors, warnings: found } = validate(manifest);
			const warnings = [...found, ...languageFaults(manifest)];
			const all = [...errors, ...warnings];
			if (has("json")) terminal.out(JSON.stringify(all, null, 2));
			else {
				const look = {
					width: terminal.width,
					hasColor: terminal.hasColor.out,
					manifest
				};
				if (all.length > 0) terminal.out(`${faultLines(all, look)}\n\n`);
				terminal.out(`${path}: ${countInWords({
					errors,
					warnings
				})}`);
			}
			return errors.length > 0 || has("strict") && warnings.length > 0 ? 1 : 0;
		}
	},
	annexCommand,
	recipientsCommand,
	noticeCommand,
	snippetCommand,
	themeCommand,
	cspCommand,
	changesCommand,
	archiveCommand
];
// src/build/help.ts
var MANIFEST = `MANIFEST is a .json, .ts, .js or .mjs file. Without one, the first of these in this folder is read: ${USUAL_NAMES.join(", ")}.`;
/** What `latchkey --help` prints. */
function generalHelp(commands, version, width) {
	return [
		`latchkey ${version}`,
		"One manifest for the cookie annex, the banner, the settings and what may run.",
		"",
		"Usage: latchkey COMMAND [MANIFEST] [options]",
		"",
		"Commands",
		...table(commands.map(({ name, summary }) => [name, summary]), width),
		"",
		wrap(MANIFEST, width),
		"",
		"Start here",
		...table([
			["latchkey validate", "see what is wrong with your manifest"],
			["latchkey snippet", "get the two blocks for your pages"],
			["latchkey COMMAND --help", "see all options of one command"]
		], width)
	].join("\n");
}
/** What `latchkey COMMAND --help` prints. */
function commandHelp({ name, summary, details, takes, options, examples }, width) {
	return [
		`latchkey ${name}: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`,
		...details ? ["", wrap(details, width)] : [],
		"",
		`Usage: latchkey ${name} ${takes ?? "[MANIFEST]"} [options]`,
		...takes ? [] : ["", wrap(MANIFEST, width)],
		"",
		"Options",
		...table([...Object.entries(options).map(describe), ["--help", "show this text"]], width),
		"",
		"Examples",
		...examples.map(([args, does]) => `  latchkey ${args}\n      ${does}`)
	].join("\n");
}
function describe([name, { value, choices, help }]) {
	const shown = choices ? choices.join("|") : value;
	return [`--${name}${shown ? ` ${shown}` : ""}`, help];
}
/** The widest entry of the first column that the second makes room for. */
var WIDEST = 24;
/** Two columns; what does not fit into the first pushes the second to the next line. */
function table(rows, width) {
	const left = Math.min(WIDEST, Math.max(...rows.map(([entry]) => entry.length)));
	const indent = " ".repeat(left + 4);
	return rows.map(([entry, text]) => {
		const wrapped = wrap(text, width, indent);
		return entry.length > left ? `  ${entry}\n${wrapped}` : `  ${entry.padEnd(left)}  ${wrapped.trimStart()}`;
	});
}
// src/build/run-command.ts
/**
* Does what a command line asks for. Never throws for what a person can put right: says it in a sentence instead.
* @returns the exit code: 0 done, 1 the manifest is wrong, 2 the command line is.
*/
async function runCommand(args, commands, terminal) {
	try {
		return await dispatch(args, commands, terminal);
	} catch (error) {
		if (!(error instanceof Mistake)) throw error;
		terminal.say(error.message);
		return error.exitCode;
	}
}
async function dispatch([first, ...rest], commands, terminal) {
	if (first === "--version" || first === "-v") {
		terminal.out(version());
		return 0;
	}
	const asksForHelp = first === "help" || first === "--help" || first === "-h";
	const name = asksForHelp ? rest[0] : first;
	if (name === void 0) {
		const help = generalHelp(commands, version(), terminal.width);
		if (asksForHelp) terminal.out(help);
		else terminal.say(help);
		return asksForHelp ? 0 : 2;
	}
	const command = findCommand(name, commands);
	if (asksForHelp || rest.includes("--help") || rest.includes("-h")) {
		terminal.out(commandHelp(command, terminal.width));
		return 0;
	}
	return command.run(readRequest(command, rest, terminal));
}
function findCommand(name, commands) {
	const command = commands.find((candidate) => candidate.name === name);
	if (command) return command;
	const names = commands.map((candidate) => candidate.name);
	if (/\.(?:json|[cm]?[jt]s)$/.test(name)) throw new Mistake(`First say what to do with ${name}, for example: latchkey validate ${name}`, 2);
	const meant = name.startsWith("-") ? void 0 : nearest(name, names);
	throw new Mistake(`There is no command ${name}. ${meant ? `Did you mean ${meant}?` : `There are: ${names.join(", ")}.`} See latchkey --help.`, 2);
}
function readRequest({ name, options, takes = "" }, args, terminal) {
	const help = `See latchkey ${name} --help.`;
	const { tokens } = parseArgs({
		args: [...args],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const values = /* @__PURE__ */ new Map();
	const named = [];
	for (const token of tokens) {
		if (token.kind === "positional") named.push(token.value);
		if (token.kind !== "option") continue;
		const option = options[token.name];
		if (!option) {
			const meant = nearest(token.name, Object.keys(options));
			throw new Mistake(`There is no option ${token.rawName}.${meant ? ` Did you mean --${meant}?` : ""} ${help}`, 2);
		}
		const { type, choices, value = "VALUE" } = option;
		const given = token.value;
		if (type === "boolean" && given !== void 0) throw new Mistake(`--${token.name} takes no value. ${help}`, 2);
		if (type === "string" && (given === void 0 || given.startsWith("-") && !token.inlineValue)) throw new Mistake(`--${token.name} needs a value: --${token.name} ${choices?.join("|") ?? value}. ${help}`, 2);
		if (choices && !choices.includes(given ?? "")) throw new Mistake(`--${token.name}: expected ${choices.join(" or ")}, received ${given}.`, 2);
		values.set(token.name, given ?? "");
	}
	if (named.length > Math.max(1, takes.split(" ").length)) throw new Mistake(`${takes ? `It takes ${takes}` : "One manifest at a time"}, received ${named.join(" and ")}. ${help}`, 2);
	return {
		manifest: named[0],
		named,
		text: (key) => values.get(key),
		has: (key) => values.has(key),
		terminal
	};
}
function version() {
	return JSON.parse(readFileSync(packageFile("package.json"), "utf8")).version;
}
// src/build/cli.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(0);
});
var isColorful = (stream) => stream.isTTY && stream.hasColors();
var terminal = {
	cwd: process.cwd(),
	out: (text) => process.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
	say: (text) => process.stderr.write(`${text}\n`),
	hasColor: {
		out: isColorful(process.stdout),
		say: isColorful(process.stderr)
	},
	width: Math.min(100, process.stdout.columns || 80)
};
runCommand(process.argv.slice(2), commands, terminal).then((code) => {
	process.exitCode = code;
});
