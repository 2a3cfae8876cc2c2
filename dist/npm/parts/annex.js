import { a as annexTable, c as annex, f as annexEntries, l as annexData, m as basisOf, n as notice$1, p as recordLifetime, s as notice, t as recipientsTable } from "./recipients-table.js";
import { n as annex$1, t as notice$2 } from "./notice.js";
import { t as common } from "./common.js";
import { t as common$1 } from "./common2.js";
import { r as textIn, t as baseLanguage } from "./text-in.js";
import { t as h } from "./markup.js";
import { t as toHtml } from "./to-html.js";
import { n as expirySeconds } from "./expiry.js";
import { t as categoryTexts } from "./category-texts.js";
import { t as soundManifest } from "./sound-manifest.js";
// src/annex/words-in.ts
/** Our words in a language, for Node and for bundles; English for those that we do not speak. */
function wordsIn(lang) {
	return baseLanguage(lang) === "cy" ? {
		common,
		annex: annex$1,
		notice: notice$2
	} : {
		common: common$1,
		annex,
		notice
	};
}
// src/annex/annex-text.ts
/**
* The annex as a Markdown table. Markdown has no cells that span rows, so each row of a group says the explanation.
* What would be Markdown or HTML in a cell is escaped.
*/
function annexMarkdown(manifest, options = {}) {
	const [titles = [], ...rows] = grid(manifest, options);
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		titles.map(escapeMarkdown),
		titles.map(() => "---"),
		...rows.map((row) => row.map(escapeMarkdown))
	].map(line).join("\n").concat("\n");
}
/**
* The annex as CSV after RFC 4180, with a heading row. A cell that a spreadsheet would run as a formula (it begins with
* `=`, `+`, `-`, `@` or a control character) gets an apostrophe in front.
* @see https://owasp.org/www-community/attacks/CSV_Injection
*/
function annexCsv(manifest, options = {}) {
	return grid(manifest, options).map((row) => `${row.map(escapeCsv).join(",")}\r\n`).join("");
}
function grid(manifest, options) {
	const { columns, bodies } = annexData(manifest, wordsIn(options.lang ?? "en"), options);
	const rows = bodies.flatMap((body) => body.rows);
	return [columns.map(({ title }) => title), ...rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.text ?? ""))];
}
function escapeMarkdown(text) {
	return text.replace(/\s+/g, " ").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/[\\`*_[\]|~#!]/g, "\\$&");
}
function escapeCsv(text) {
	const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, "\"\"")}"` : safe;
}
// src/annex/annex-rows.ts
/**
* The annex as data, row by row in the order of the manifest, for whoever writes it in a form of their own. What
* Latchkey itself stores comes last. A cell that spans rows has their number in the first of them, and 0 in the others.
*/
function annexRows(manifest, options = {}) {
	return annexData(manifest, wordsIn(options.lang ?? "en"), options).bodies.flatMap(({ rows }) => rows);
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
	}, said, annexTable(manifest, wordsIn(lang), options));
}
/** The table of those who receive data, as HTML; an empty string where the manifest names none. */
function renderRecipients(manifest, options = {}) {
	const { lang = "en", caption } = options;
	const table = recipientsTable(manifest, wordsIn(lang), options);
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
	}, { heading }, notice$1(manifest, wordsIn(lang), options));
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
// src/annex/to-iso-27560.ts
/**
* Puts a receipt and the manifest upon which it was given together as a consent record after ISO/IEC TS 27560:2023.
* What neither of them knows is left out: docs/receipt.md says field by field what that is, and why.
* @param manifest the one whose fingerprints the receipt holds, from your archive.
*/
function toIso27560(receipt, manifest) {
	const lang = receipt.lang ?? "en";
	const words = wordsIn(lang);
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
export { annexRows as a, wordsIn as c, renderRecipients as i, renderAnnex as n, annexCsv as o, renderNotice as r, annexMarkdown as s, toIso27560 as t };
