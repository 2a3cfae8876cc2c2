import { n as markdownTable, t as csvTable } from "./table-text.js";
import { a as recordLifetime, i as annexEntries, s as basisOf, t as annexData } from "./annex-data.js";
import { n as wordsIn, t as toHtml } from "./to-html.js";
import { t as h } from "./markup.js";
import { i as annexTable, n as notice, t as recipientsTable } from "./recipients-table.js";
import { i as readManifest, u as expirySeconds } from "./read-manifest.js";
import { i as textIn, t as baseLanguage } from "./text-in.js";
import { t as categoryTexts } from "./category-texts.js";
import { t as soundManifest } from "./sound-manifest.js";
// src/annex/annex-text.ts
/**
* The annex as a Markdown table. Markdown has no cells that span rows, so each row of a group says the explanation.
* What would be Markdown or HTML in a cell is escaped.
*/
function annexMarkdown(manifest, options = {}) {
	return markdownTable(grid(manifest, options));
}
/**
* The annex as CSV after RFC 4180, with a heading row. A cell that a spreadsheet would run as a formula gets an
* apostrophe in front.
*/
function annexCsv(manifest, options = {}) {
	return csvTable(grid(manifest, options));
}
function grid(manifest, options) {
	const { columns, bodies } = annexData(manifest, wordsIn(options.lang ?? "en", manifest), options);
	const rows = bodies.flatMap((body) => body.rows);
	return [columns.map(({ title }) => title), ...rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.text ?? ""))];
}
// src/annex/annex-rows.ts
/**
* The annex as data, row by row in the order of the manifest, for whoever writes it in a form of their own. What
* Latchkey itself stores comes last. A cell that spans rows has their number in the first of them, and 0 in the others.
*/
function annexRows(manifest, options = {}) {
	return annexData(manifest, wordsIn(options.lang ?? "en", manifest), options).bodies.flatMap(({ rows }) => rows);
}
// src/annex/render.ts
/**
* The table of cookies as HTML, in a block that the script in a page finds again: it keeps the nodes and makes the
* column "Your choice" live. Nothing is thrown for a faulty manifest: what cannot be read is left out.
* @example renderAnnex(manifest, { lang: 'cy', category: 'analytics' })
*/
function renderAnnex(manifest, options = {}) {
	const { lang = "en", category, where, columns, caption } = options;
	const said = {
		category: joined(category),
		where: joined(where),
		columns: joined(columns),
		caption
	};
	return block({
		class: "latchkey-annex",
		lang
	}, said, annexTable(manifest, wordsIn(lang, manifest), options));
}
/** The table of those who receive data, as HTML; an empty string where the manifest names none. */
function renderRecipients(manifest, options = {}) {
	const { lang = "en", caption } = options;
	const table = recipientsTable(manifest, wordsIn(lang, manifest), options);
	return table ? block({
		class: "latchkey-recipients",
		lang
	}, { caption }, table) : "";
}
/**
* The prose around the tables, as HTML: what cookies are, how to refuse, what may then not work, who sets what, other
* sites' notices, what changed, contact, and how to complain.
*/
function renderNotice(manifest, options = {}) {
	const { lang = "en", heading } = options;
	return block({
		class: "latchkey-notice",
		lang
	}, { heading }, notice(manifest, wordsIn(lang, manifest), options));
}
/** What an element says in attributes stands in the block too, so that the page renders the same. */
function block(attributes, said, content) {
	const data = Object.entries(said).map(([name, value]) => [`data-${name}`, value]);
	return toHtml(h("div", {
		...attributes,
		...Object.fromEntries(data)
	}, content));
}
function joined(option) {
	return typeof option === "string" ? option : option?.join(", ");
}
// src/words/cy/unscripted.ts
var unscripted$1 = { settings: "Yma gallwch ddewis. Mae angen JavaScript ar hynny, ac nid yw eich porwr wedi’i redeg. Tan hynny, mae popeth sy’n aros am eich dewis i ffwrdd: nid oes angen i chi wneud dim i ddweud na. I ddileu’r hyn a adawodd ymweliad cynharach, agorwch osodiadau eich porwr. Chwiliwch am gwcis a data gwefannau, a dilëwch yr hyn sydd wedi’i storio ar gyfer y wefan hon." };
// src/words/en/unscripted.ts
var unscripted = { settings: "Here you can choose. That needs JavaScript, which your browser has not run. Until it does, all that waits for your choice stays off: you need do nothing to say no. To remove what an earlier visit has left, open your browser’s settings. Look for cookies and site data, and delete what is stored for this website." };
// src/annex/render-settings.ts
/**
* The place of the settings as HTML: the script in a page puts the form there. Until then, and where no script runs, it
* says how to refuse, and links to `#latchkey-settings` lead to it. An empty string where nothing has a switch.
* @example renderSettings(manifest, { lang: 'cy' })
*/
function renderSettings(manifest, { lang = "en" } = {}) {
	const { categories } = readManifest(manifest);
	if (![...categories.values()].some(({ kind }) => kind !== "none")) return "";
	const isWelsh = baseLanguage(lang) === "cy";
	return toHtml(h("div", {
		class: "latchkey-settings",
		id: "latchkey-settings",
		lang: isWelsh ? "cy" : "en"
	}, (isWelsh ? unscripted$1 : unscripted).settings));
}
// src/annex/to-iso-27560.ts
/**
* Puts a receipt and the manifest upon which it was given together as a consent record after ISO/IEC TS 27560:2023.
* What neither of them knows is left out: docs/receipt.md says field by field what that is, and why.
* @param manifest the one whose fingerprints the receipt holds, from your archive.
*/
function toIso27560(receipt, manifest) {
	const lang = receipt.lang ?? "en";
	const words = wordsIn(lang, manifest);
	const sound = soundManifest(manifest);
	const entries = annexEntries(sound, words);
	const lifetime = expirySeconds(recordLifetime(sound.options.lifetime)) ?? 0;
	const site = textIn(sound.site.name, lang);
	return {
		schema_version: "ISO/IEC TS 27560:2023",
		privacy_notice: sound.site.privacyUrl ?? "",
		language: lang,
		jurisdiction: "GB",
		withdrawal_method: "#latchkey-settings",
		party: {
			name: site,
			contact: sound.site.contact ?? ""
		},
		purposes: Object.entries(receipt.answers).map(([id, answer]) => {
			const own = sound.services.get(id);
			const category = own?.category ?? id;
			const { title, description } = categoryTexts(category, sound.categories.get(category), {
				...words.common,
				lang
			});
			const services = own ? [own] : [...sound.services.values()].filter((one) => one.category === id);
			const rows = entries.filter((entry) => own ? entry.service === own : entry.category === id);
			return {
				purpose: description || title,
				purpose_type: category,
				lawful_basis: basisOf(sound, category),
				fingerprint: receipt.fingerprints[id] ?? "",
				pii_information: rows.map(({ names, type, purpose, expiry }) => ({
					names,
					pii_type: type,
					purpose: textIn(purpose, lang),
					retention_period: expiry
				})),
				recipient_third_parties: services.map(({ name, provider, role, country, safeguard }) => ({
					name: provider ?? name,
					service: name,
					role: role ?? "",
					storage_location: country ?? "",
					safeguard: safeguard ?? ""
				})),
				event: {
					event_type: /objected/.test(answer) ? "objection" : "explicit",
					event_state: answer === "granted" ? "given" : answer,
					event_time: receipt.time,
					valid_until: new Date(Date.parse(receipt.time) + lifetime * 1e3).toISOString(),
					collection_method: receipt.by ?? ""
				}
			};
		})
	};
}
export { renderRecipients as a, annexMarkdown as c, renderNotice as i, renderSettings as n, annexRows as o, renderAnnex as r, annexCsv as s, toIso27560 as t };
