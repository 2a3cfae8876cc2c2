// src/markup/in-english.ts
/** Invisible, and isolates the text from what is around it where that runs from right to left. */
var [BEGIN, END] = ["⁦⁠", "⁠⁩"];
/** Marks a text as English within texts of another language, until `spoken` says so with an element. */
function inEnglish(text) {
	return BEGIN + text + END;
}
/** A text in pieces: every second one is English. A text without such has one piece. */
function spoken(text) {
	return text.split(/\u2066\u2060(.*?)\u2060\u2069/s);
}
/** Whether a text begins in English within another language. */
function isEnglish(text) {
	return text.startsWith(BEGIN);
}
export { isEnglish as n, spoken as r, inEnglish as t };
