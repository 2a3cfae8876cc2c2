import { a as annexTable, c as annex, l as annexData, n as notice$1, s as notice, t as recipientsTable } from "./recipients-table.js";
import { n as annex$1, t as notice$2 } from "./notice.js";
import { t as common } from "./common.js";
import { t as common$1 } from "./common2.js";
import { t as baseLanguage } from "./text-in.js";
import { t as h } from "./markup.js";
import { t as toHtml } from "./to-html.js";
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
export { annexCsv as a, annexRows as i, renderNotice as n, annexMarkdown as o, renderRecipients as r, wordsIn as s, renderAnnex as t };
