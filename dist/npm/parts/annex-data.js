import { n as PARAGRAPHS } from "./uk-pecr-2026-02-05.js";
import { t as categoryTexts } from "./category-texts.js";
import { t as plural } from "./plural.js";
import { t as fill } from "./fill.js";
import { i as textIn, r as tagIn, t as baseLanguage } from "./text-in.js";
import { t as wordFor } from "./word-for.js";
import { d as BUILT_IN, f as KINDS, u as expirySeconds } from "./read-manifest.js";
import { t as countryNames } from "./country-name.js";
import { t as soundManifest } from "./sound-manifest.js";
// src/words/duration.ts
/**
* An expiry in words: `'2 years'` is "2 years" or "2 flynedd", `'session'` is "when you close the browser".
* What is no expiry is given back as it is, so that a reader sees what the manifest says.
*/
function durationWords(expiry, { common, annex }) {
	const { session, untilCleared, units } = annex.durations;
	if (expiry === "session") return session;
	if (expiry === "until cleared") return untilCleared;
	const [, number, unit] = /^(\d+(?:\.\d+)?) (second|minute|hour|day|week|month|year)s?$/.exec(expiry) ?? [];
	return unit ? plural(Number(number), units[unit], common) : expiry;
}
// src/annex/choice-states.ts
/** The lawful ground of a category; undefined for one that nobody declared. */
function basisOf({ categories }, category) {
	return categories.get(category)?.basis ?? BUILT_IN.get(category) ?? (categories.has(category) ? "consent" : void 0);
}
/** Whether a category asks, can be objected to, or has no switch; undefined for one that nobody declared. */
function kindOf(known, category) {
	return KINDS.get(basisOf(known, category));
}
/**
* What the column "Your choice" says about a service or a category. Without a decision, as in a table that is rendered
* ahead, what asks is not chosen, and what can be objected to is on.
*/
function choiceStates(known, words, decision) {
	const allowed = new Set(decision?.allowed);
	const asks = new Set(decision?.asks);
	return (owner) => {
		const category = known.services.get(owner)?.category ?? owner;
		const kind = kindOf(known, category);
		if (kind === "none") return words.alwaysOn;
		if (kind === "objects") return !decision || allowed.has(owner) ? words.onUntilObjection : words.off;
		if (allowed.has(owner)) return words.on;
		return kind && (!decision || asks.has(category)) ? words.notChosen : words.off;
	};
}
// src/annex/annex-cells.ts
/** A text of the manifest, marked where it is not in the language of the words around it. */
function ownText(text, { lang, words }) {
	const tag = tagIn(text, lang);
	return tag && baseLanguage(tag) !== baseLanguage(words.common.lang) ? {
		text: textIn(text, lang),
		lang: tag
	} : { text: textIn(text, lang) };
}
/** What stands after the name of an entry that is no cookie: "(local storage)". */
function typeNote(type, { types }) {
	const word = wordFor(types, type);
	return word && `(${word})`;
}
/** Writes the cells of a table: the cell of a column for one entry, or for several that share it. */
function annexCells(sound, language, decision) {
	const { lang, words } = language;
	const { bases, law, thisWebsite } = words.annex;
	const nameOf = countryNames(words);
	const stateOf = choiceStates(sound, words.common, decision);
	const said = {
		cookie: ({ names, type }) => [names.join(", "), typeNote(type, words.annex)].filter(Boolean).join(" "),
		where: ({ where }) => where,
		expiry: ({ expiry }) => durationWords(expiry, words),
		information: ({ purpose }) => purpose,
		category: ({ category }) => categoryTexts(category, sound.categories.get(category), {
			...words.common,
			lang
		}).title,
		provider: ({ service }) => service ? service.provider || service.name : sound.site.name || thisWebsite,
		basis({ category }) {
			const basis = basisOf(sound, category);
			const why = wordFor(bases, basis);
			return why && fill(law, {
				why,
				paragraph: PARAGRAPHS[basis]
			});
		},
		country: ({ service }) => nameOf(service?.country ?? ""),
		choice: ({ owner }) => stateOf(owner)
	};
	return (column, entries) => {
		const texts = /* @__PURE__ */ new Map();
		for (const entry of entries) {
			const text = ownText(said[column](entry), language);
			if (text.text) texts.set(text.text, text);
		}
		return {
			text: [...texts.keys()].join(" "),
			texts: [...texts.values()],
			rowspan: 1
		};
	};
}
// src/annex/annex-entries.ts
var RECORD = "latchkey";
var LOG = "latchkey-log";
var YEAR = 31557600;
/** The declared entries that have a name, in their order, and after them what Latchkey stores. */
function annexEntries({ cookies, services, options }, { annex }) {
	const entries = [];
	for (const { name, type = "cookie", purpose = "", expiry = "", where = "", group, ...ids } of cookies) {
		const names = (Array.isArray(name) ? name : [name]).filter((one) => typeof one === "string");
		const service = services.get(ids.service ?? "");
		const category = service?.category ?? ids.category ?? "";
		const owner = service && ids.service ? ids.service : category;
		const own = false;
		if (names.length) entries.push({
			names,
			type,
			purpose,
			expiry,
			where,
			group: group ?? null,
			category,
			service,
			owner,
			own
		});
	}
	const own = [ownEntry(RECORD, "cookie", recordLifetime(options.lifetime))];
	if (options.record) own.push(ownEntry(LOG, "localStorage", "7 days"));
	return [...entries, ...own.filter(({ names }) => !entries.some((entry) => entry.names.includes(names[0] ?? "")))];
	function ownEntry(name, type, expiry) {
		return {
			names: [name],
			type,
			purpose: name === LOG ? annex.ownLog : annex.own,
			expiry,
			where: annex.thisWebsite,
			group: null,
			category: "necessary",
			service: void 0,
			owner: "necessary",
			own: true
		};
	}
}
/** How long a choice is kept: what the manifest says, if the head code follows it. */
function recordLifetime(lifetime) {
	const seconds = expirySeconds(lifetime);
	return lifetime && seconds && seconds <= YEAR ? lifetime : "6 months";
}
// src/annex/annex-options.ts
/** The columns that a table of cookies can have. */
var COLUMNS = [
	"cookie",
	"where",
	"expiry",
	"information",
	"category",
	"provider",
	"basis",
	"country",
	"choice"
];
/** The members of an option that is a list, or a string of them. */
function members(option, between) {
	return (typeof option === "string" ? option.split(between) : option ?? []).map((member) => member.trim()).filter(Boolean);
}
// src/annex/annex-data.ts
/** Columns that are the same for all entries of one service or category. */
var OF_THE_OWNER = [
	"category",
	"provider",
	"basis",
	"country",
	"choice"
];
/** The annex of a manifest, in the order in which it is declared; what Latchkey itself stores comes last. */
function annexData(manifest, words, options = {}) {
	const { lang = words.common.lang, decision } = options;
	const sound = soundManifest(manifest);
	const entries = annexEntries(sound, words);
	const columns = columnsOf(options, entries);
	const cellOf = annexCells(sound, {
		lang,
		words
	}, decision);
	const isShown = filterOf(options);
	const bodies = runsOf(entries).flatMap((run) => {
		const shown = run.filter(isShown);
		const [first] = shown;
		if (!first) return [];
		const { group, own, owner } = first;
		const hasOneOwner = shown.every((entry) => entry.owner === owner);
		const shared = columns.filter((column) => group !== null && (column === "information" || hasOneOwner && OF_THE_OWNER.includes(column)));
		const cells = new Map(shared.map((column) => [column, cellOf(column, shown)]));
		return [{
			group,
			own,
			rows: shown.map((entry, index) => {
				const rowspan = index ? 0 : shown.length;
				const cellIn = (column) => {
					const cell = cells.get(column);
					return cell ? {
						...cell,
						rowspan
					} : cellOf(column, [entry]);
				};
				return {
					names: entry.names,
					note: typeNote(entry.type, words.annex),
					owner: entry.owner,
					group,
					own,
					cells: Object.fromEntries(columns.map((column) => [column, cellIn(column)]))
				};
			})
		}];
	});
	return {
		columns: columns.map((id) => ({
			id,
			title: words.annex.columns[id]
		})),
		bodies
	};
}
/** Cuts the entries where a group begins or ends: only consecutive rows share anything. */
function runsOf(entries) {
	const runs = [];
	let last;
	for (const entry of entries) {
		if (last && last.group === entry.group && last.own === entry.own) runs[runs.length - 1]?.push(entry);
		else runs.push([entry]);
		last = entry;
	}
	return runs;
}
function filterOf({ category, where }) {
	const categories = members(category, /[\s,]+/);
	const places = members(where, /,/).map(placeKey);
	return (entry) => (!categories.length || categories.includes(entry.category)) && (!places.length || entry.own || !entry.where || places.includes(placeKey(entry.where)));
}
/** A class name holds no spaces, so there a place is written with hyphens. */
function placeKey(place) {
	return place.toLowerCase().replace(/\s+/g, "-");
}
function columnsOf({ columns }, entries) {
	const asked = members(columns, /[\s,]+/).filter((id) => COLUMNS.includes(id));
	const names = asked.includes("cookie") ? asked : ["cookie", ...asked];
	if (asked.length) return [...new Set(names)];
	return entries.some((entry) => entry.where && !entry.own) ? [
		"cookie",
		"where",
		"expiry",
		"information"
	] : [
		"cookie",
		"expiry",
		"information"
	];
}
export { recordLifetime as a, choiceStates as c, annexEntries as i, kindOf as l, COLUMNS as n, ownText as o, members as r, basisOf as s, annexData as t, durationWords as u };
