import { d as BUILT_IN } from "./read-manifest.js";
import { i as textIn } from "./text-in.js";
import { t as fill } from "./fill.js";
import { t as h } from "./markup.js";
import { t as categoryTexts } from "./category-texts.js";
import { i as UK_REGULATOR } from "./uk-pecr-2026-02-05.js";
import { a as recordLifetime, i as annexEntries, l as kindOf, o as ownText, r as members, t as annexData, u as durationWords } from "./annex-data.js";
import { t as wordFor } from "./word-for.js";
import { t as countryNames } from "./country-name.js";
import { t as soundManifest } from "./sound-manifest.js";
import { t as dateWords } from "./date.js";
// src/annex/table-markup.ts
/**
* A table that stays one. Its roles are written out, because browsers take them away from a table whose rows are shown
* as blocks, as ours are on a phone.
* @see https://www.w3.org/TR/html-aam-1.0/#el-table
*/
function tableMarkup({ caption, columns, bodies, words }) {
	const look = columns.length > 5 ? "latchkey-annex__table latchkey-annex__table--wide" : "latchkey-annex__table";
	const headings = columns.map(({ id, title }) => h("th", {
		scope: "col",
		role: "columnheader",
		class: `latchkey-annex__${id}`
	}, title));
	return h("table", {
		class: look,
		role: "table",
		lang: words.lang,
		dir: words.direction
	}, h("caption", null, caption), h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, headings)), bodies);
}
/** The cell that names its row. */
function rowHeading(column, ...children) {
	return h("th", {
		scope: "row",
		role: "rowheader",
		class: `latchkey-annex__${column.id}`
	}, children);
}
/** Any other cell. It carries the title of its column, which stands before it where the table is stacked. */
function dataCell(column, texts, attributes) {
	return h("td", {
		role: "cell",
		class: `latchkey-annex__${column.id}`,
		"data-label": column.title,
		...attributes
	}, textsMarkup(texts));
}
/** Texts with a space between, those of another language marked. */
function textsMarkup(texts) {
	return texts.filter(({ text }) => text).flatMap(({ text, lang }, index) => {
		const markup = lang ? h("span", {
			lang,
			dir: "auto"
		}, text) : text;
		return index ? [" ", markup] : [markup];
	});
}
/** Names are code: they keep their direction, and no translation touches them. */
function namesMarkup(names) {
	return names.flatMap((name, index) => {
		const code = h("code", {
			translate: "no",
			dir: "ltr"
		}, name);
		return index ? [", ", code] : [code];
	});
}
// src/annex/annex-table.ts
/** Attribute of the cells that follow the visitor's choice: the id of a service or a category. */
var CHOICE = "data-latchkey-choice";
/** The table of cookies, or a sentence where there is none to show. */
function annexTable(manifest, words, options = {}) {
	const { columns, bodies } = annexData(manifest, words, options);
	const { common, annex } = words;
	if (!bodies.length) return h("p", {
		lang: common.lang,
		dir: common.direction
	}, annex.none);
	return tableMarkup({
		caption: options.caption || captionOf(manifest, words, options),
		columns,
		bodies: bodies.map(({ group, rows }) => h("tbody", {
			role: "rowgroup",
			class: group === null ? null : "latchkey-annex__group"
		}, rows.map((row) => rowMarkup(row, columns)))),
		words: common
	});
}
function rowMarkup(row, columns) {
	const cells = columns.map((column) => {
		const cell = row.cells[column.id];
		if (!cell?.rowspan) return null;
		if (column.id === "cookie") return rowHeading(column, ...namesMarkup(row.names), row.note && ` ${row.note}`);
		return dataCell(column, cell.texts, {
			rowspan: cell.rowspan > 1 ? cell.rowspan : null,
			[CHOICE]: column.id === "choice" ? row.owner : null
		});
	});
	return h("tr", { role: "row" }, cells);
}
function captionOf(manifest, { common, annex }, { category, lang = common.lang }) {
	const { categories } = soundManifest(manifest);
	const titles = members(category, /[\s,]+/).map((id) => categoryTexts(id, categories.get(id), {
		...common,
		lang
	}).title);
	return titles.length ? fill(annex.captionOf, { categories: common.list(titles) }) : annex.caption;
}
// src/annex/notice/paragraph.ts
/** A paragraph; null where there is nothing to say. */
function paragraph(...parts) {
	const said = parts.filter(Boolean);
	return said.length ? h("p", null, said) : null;
}
/** A list; null where it has no items. */
function bullets(items) {
	return items.length ? h("ul", null, items.map((item) => h("li", null, item))) : null;
}
/** Sentences one after the other, those that are empty left out. */
function sentences(...all) {
	return all.filter(Boolean).join(" ");
}
// src/annex/notice/change-parts.ts
/** When the manifest was last changed and what changed, who approved it, and when it is looked at again. */
function changeParts({ site, changes, words, own }) {
	const { updated, list, again, approved, review } = words.notice.changes;
	const dated = (template, iso) => {
		const date = dateWords(iso, words.common);
		return date && fill(template, { date });
	};
	const items = changes.filter(({ text }) => own(text).length).map(({ date, text }) => [dated("{date}: ", date), ...own(text)]);
	return [
		paragraph(dated(updated, site.updated)),
		items.length ? paragraph(list) : null,
		bullets(items),
		paragraph(again),
		paragraph(sentences(site.approvedBy ? fill(approved, { who: site.approvedBy }) : "", dated(review, site.review)))
	];
}
// src/markup/fill-markup.ts
/** Puts pieces of markup into the `{places}` of a text. A place without a piece stays empty. */
function fillMarkup(template, pieces) {
	return template.split(/\{(\w+)\}/).map((part, index) => index % 2 ? pieces[part] ?? "" : part);
}
// src/annex/notice/choice-parts.ts
/** What the site uses cookies for: its categories, and whether each is on. */
function useParts({ used, categories, words, lang }) {
	return [bullets(used.map(({ id, kind }) => {
		const { title, description } = categoryTexts(id, categories.get(id), {
			...words.common,
			lang
		});
		return [
			h("strong", null, title),
			": ",
			sentences(description, words.notice.use.kinds[kind])
		];
	}))];
}
/** How to say no, for how long that holds, and what Global Privacy Control does. */
function refuseParts({ used, options, words }) {
	const { refuse } = words.notice;
	const kinds = used.map(({ kind }) => kind);
	const objects = kinds.includes("objects");
	const asks = kinds.includes("asks");
	if (!objects && !asks) return [paragraph(refuse.nothing)];
	const settings = h("a", { href: "#latchkey-settings" }, words.common.settings);
	const time = durationWords(recordLifetime(options.lifetime), words);
	return [
		paragraph(...fillMarkup(asks ? refuse.choose : refuse.object, { settings })),
		paragraph(sentences(fill(refuse.remembered, { time }), asks ? refuse.then.asks : "", objects ? refuse.then.objects : "", refuse.browser)),
		paragraph(refuse.gpc[objects ? "objects" : "asks"])
	];
}
/** What may not work after a no, and what visitors can do without each service. */
function withoutParts({ used, services, words, own }) {
	const switched = new Set(used.filter(({ kind }) => kind !== "none").map(({ id }) => id));
	if (!switched.size) return [];
	const items = [...services.values()].filter(({ category, without }) => switched.has(category) && own(without).length).map(({ name, without }) => [
		h("strong", null, own(name)),
		": ",
		...own(without)
	]);
	return [paragraph(words.notice.without.text), bullets(items)];
}
// src/annex/link.ts
/**
* A link to an address that a manifest gives, or the bare text where the address would not be one of the web: a
* manifest may come from anywhere, and `javascript:` is an address too.
*/
function link(address, text) {
	const isWeb = /^https?:\/\/[^\s\\]+$/i.test(address);
	const isPath = /^\/?[^\s:/\\][^\s:\\]*$/.test(address) || address === "/";
	return isWeb || isPath ? h("a", { href: address }, text) : text;
}
/** A link to an e-mail address, a telephone number or a web address; anything else as text. */
function contactLink(contact) {
	if (/^[^\s@:/?&]+@[^\s@:/?&]+$/.test(contact)) return h("a", { href: `mailto:${contact}` }, contact);
	if (/^\+?[\d ()-]{5,}$/.test(contact)) return h("a", { href: `tel:${contact.replace(/[^+\d]/g, "")}` }, contact);
	return /^https?:/i.test(contact) ? link(contact, contact.replace(/^https?:\/\//i, "")) : contact;
}
// src/annex/notice/contact-parts.ts
/** How to reach the site, and its privacy notice. */
function contactParts({ site, words }) {
	const { text, more, notice } = words.notice.contact;
	const { contact, privacyUrl } = site;
	return [contact ? paragraph(...fillMarkup(text, { contact: contactLink(contact) })) : null, privacyUrl ? paragraph(...fillMarkup(more, { notice: link(privacyUrl, notice) })) : null];
}
/** How to complain: to the site, and to the regulator. */
function complainParts({ words, lang }, { name, url, former, since }) {
	const { us, regulator, former: replaced } = words.notice.complain;
	const date = dateWords(since, words.common);
	const before = textIn(former, lang);
	return [
		paragraph(us),
		paragraph(...fillMarkup(regulator, { regulator: link(url, textIn(name, lang)) })),
		paragraph(sentences(date && before ? fill(replaced, {
			date,
			former: before
		}) : ""))
	];
}
// src/annex/used-categories.ts
/** The ids of the categories that something uses: the built-in ones first, then those of the site. */
function usedCategories(sound, entries) {
	const used = new Set([...entries, ...sound.services.values()].map(({ category }) => category));
	return [.../* @__PURE__ */ new Set([...BUILT_IN.keys(), ...sound.categories.keys()])].filter((id) => used.has(id) && kindOf(sound, id));
}
// src/annex/notice/notice-source.ts
/** Reads the manifest once for all parts. */
function noticeSource(manifest, words, lang) {
	const sound = soundManifest(manifest);
	const entries = annexEntries(sound, words);
	const used = usedCategories(sound, entries).map((id) => ({
		id,
		kind: kindOf(sound, id) ?? "asks"
	}));
	const own = (text) => textsMarkup([ownText(text, {
		lang,
		words
	})]);
	return {
		...sound,
		lang,
		words,
		entries,
		used,
		own
	};
}
// src/annex/notice/who-parts.ts
/** Who sets cookies or receives data: the site itself, and each service with all that is known about it. */
function whoParts(source) {
	const { us, others } = source.words.notice.who;
	const nameOf = countryNames(source.words);
	const set = /* @__PURE__ */ new Map();
	for (const { owner, names } of source.entries) {
		const all = set.get(owner) ?? [];
		all.push(...names);
		set.set(owner, all);
	}
	const items = [...source.services].filter(([, { name }]) => name).map(([id, service]) => serviceFacts(source, {
		...service,
		country: nameOf(service.country ?? "")
	}, set.get(id)));
	return [
		paragraph(us),
		items.length ? paragraph(others) : null,
		bullets(items)
	];
}
function serviceFacts({ words, own, lang }, service, names = []) {
	const { who } = words.notice;
	const { country, safeguard, moreInfo = "" } = service;
	const provider = service.provider || textIn(service.name, lang);
	const name = h("strong", null, own(service.name));
	const more = link(moreInfo, fill(who.more, { provider }));
	return [
		service.provider ? fillMarkup(who.by, {
			name,
			provider: provider.replace(/\.$/, "")
		}) : [name, "."],
		names.length ? fillMarkup(who.sets, { names: h("span", null, namesMarkup(names)) }) : [],
		[wordFor(who.roles, service.role)],
		country ? [fill(who.country, { country })] : [],
		safeguard ? [fill(who.safeguard, { safeguard })] : [],
		typeof more === "string" ? [] : [more, "."]
	].filter((fact) => fact.some(Boolean)).flatMap((fact, index) => index ? [" ", ...fact] : fact);
}
// src/annex/notice/notice.ts
/** The prose around the tables. A sentence whose facts the manifest does not give is left out. */
function notice(manifest, words, options = {}) {
	const { lang = words.common.lang, heading = 2, regulator = UK_REGULATOR } = options;
	const { what, use, refuse, without, who, others, changes, contact, complain } = words.notice;
	const source = noticeSource(manifest, words, lang);
	const tag = `h${Math.min(6, Math.max(1, Math.trunc(heading) || 2))}`;
	const section = (title, parts) => parts.some(Boolean) ? [h(tag, null, title), ...parts] : [];
	return h("div", {
		lang: words.common.lang,
		dir: words.common.direction
	}, section(what.title, [paragraph(what.text)]), section(use.title, useParts(source)), section(refuse.title, refuseParts(source)), section(without.title, withoutParts(source)), section(who.title, whoParts(source)), section(others.title, [paragraph(others.text)]), section(changes.title, changeParts(source)), section(contact.title, contactParts(source)), section(complain.title, complainParts(source, regulator)));
}
// src/annex/recipients-table.ts
var COLUMNS = [
	"name",
	"data",
	"purpose",
	"country",
	"safeguard"
];
/** The table of those who receive data; null where the manifest names none. Columns that nobody fills are left out. */
function recipientsTable(manifest, words, { lang = words.common.lang, caption } = {}) {
	const { common, annex } = words;
	const nameOf = countryNames(words);
	const textOf = (recipient, id) => {
		const shown = ownText(recipient[id], {
			lang,
			words
		});
		return id === "country" ? {
			...shown,
			text: nameOf(shown.text)
		} : shown;
	};
	const recipients = soundManifest(manifest).recipients.filter((one) => textOf(one, "name").text);
	if (!recipients.length) return null;
	const columns = COLUMNS.filter((id) => recipients.some((one) => textOf(one, id).text)).map((id) => ({
		id,
		title: annex.columns[id === "name" ? "recipient" : id]
	}));
	const rows = recipients.map((recipient) => h("tr", { role: "row" }, columns.map((column) => {
		const texts = [textOf(recipient, column.id)].filter(({ text }) => text);
		return column.id === "name" ? rowHeading(column, ...textsMarkup(texts)) : dataCell(column, texts);
	})));
	return tableMarkup({
		caption: caption || annex.recipients,
		columns,
		bodies: [h("tbody", { role: "rowgroup" }, rows)],
		words: common
	});
}
export { annexTable as i, notice as n, CHOICE as r, recipientsTable as t };
