import { t as banner } from "./banner.js";
import { t as brief } from "./brief.js";
// src/words/cy/files/main.ts
/** What a first visit needs of Welsh: the banner. */
var words = {
	common: brief,
	banner
};
/** Integrity of the other parts, so that who asks for this file need not carry theirs. */
var parts = {
	later: {}["cy-later"],
	details: {}["cy-details"],
	settings: {}["cy-settings"],
	placeholder: {}["cy-placeholder"],
	receipt: {}["cy-receipt"],
	annex: {}["cy-annex"],
	notice: {}["cy-notice"]
};
export { parts, words };
