import { n as banner, t as brief } from "./brief4.js";
// src/words/ur/files/main.ts
/** What a first visit needs of Urdu: the banner. */
var words = {
	common: brief,
	banner
};
/** Integrity of the other parts, so that who asks for this file need not carry theirs. */
var parts = {
	later: {}["ur-later"],
	details: {}["ur-details"],
	settings: {}["ur-settings"],
	placeholder: {}["ur-placeholder"],
	receipt: {}["ur-receipt"],
	annex: {}["ur-annex"],
	notice: {}["ur-notice"]
};
export { parts, words };
