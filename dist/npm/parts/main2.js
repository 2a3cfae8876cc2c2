import { n as banner, t as brief } from "./brief3.js";
// src/words/pl/files/main.ts
/** What a first visit needs of Polish: the banner. */
var words = {
	common: brief,
	banner
};
/** Integrity of the other parts, so that who asks for this file need not carry theirs. */
var parts = {
	later: {}["pl-later"],
	details: {}["pl-details"],
	settings: {}["pl-settings"],
	placeholder: {}["pl-placeholder"],
	receipt: {}["pl-receipt"],
	annex: {}["pl-annex"],
	notice: {}["pl-notice"]
};
export { parts, words };
