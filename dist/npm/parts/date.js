import { t as fill } from "./fill.js";
// src/words/date.ts
/** An ISO date such as `2026-11-01` in words: "1 November 2026". What is no date gives an empty string. */
function dateWords(iso, words) {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? "") ?? [];
	const name = words.months[Number(month) - 1];
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (!name || !Number(day) || Number(day) > days) return "";
	return fill(words.date, {
		day: Number(day),
		month: name,
		year: Number(year)
	});
}
export { dateWords as t };
