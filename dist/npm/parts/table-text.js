// src/words/table-text.ts
/**
* A Markdown table. What would be Markdown or HTML in a cell is escaped.
*/
function markdownTable([titles = [], ...rows]) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		titles.map(escapeMarkdown),
		titles.map(() => "---"),
		...rows.map((row) => row.map(escapeMarkdown))
	].map(line).join("\n").concat("\n");
}
/**
* CSV after RFC 4180, with a heading row. A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`,
* `@` or a control character) gets an apostrophe in front.
* @see https://owasp.org/www-community/attacks/CSV_Injection
*/
function csvTable(rows) {
	return rows.map((row) => `${row.map(escapeCsv).join(",")}\r\n`).join("");
}
function escapeMarkdown(text) {
	return text.replace(/\s+/g, " ").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/[\\`*_[\]|~#!]/g, "\\$&");
}
function escapeCsv(text) {
	const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, "\"\"")}"` : safe;
}
export { markdownTable as n, csvTable as t };
