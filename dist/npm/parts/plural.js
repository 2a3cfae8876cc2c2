import { t as fill } from "./fill.js";
// src/words/plural.ts
/** A number and what is counted, in figures: "5 companies". */
function plural(n, forms, words) {
	return fill(formOf(n, forms, words), { n });
}
/** The same with the numbers from one to ten as words: "five companies". */
function pluralInWords(n, forms, words) {
	return fill(formOf(n, forms, words), { n: words.number(n) });
}
function formOf(n, forms, words) {
	return forms[`=${n}`] ?? forms[words.plural(n)] ?? forms.other;
}
export { pluralInWords as n, plural as t };
