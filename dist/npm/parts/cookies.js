import { r as read } from "./report.js";
// src/browser/cookie-in.ts
/**
* The record in a text such as `document.cookie` or a `Cookie` header. Undefined where it is absent or
* cannot be decoded, or stands there twice with different values: then nobody can say which one counts.
*/
function cookieIn(cookies) {
	try {
		const found = [...cookies.matchAll(/(?:^|;) *latchkey=([^;]*)/g)];
		const [value, ...others] = new Set(found.map(([, value]) => decodeURIComponent(value).trim()));
		return others[0] === void 0 ? value : void 0;
	} catch {
		return;
	}
}
// src/browser/cookies.ts
/** The record; undefined where there is none, cookies are refused, or two of its name differ. Never throws. */
function readRecord() {
	return cookieIn(cookieText());
}
/**
* Writes the record for the whole site, as it stands. Never throws; says whether it now reads as written.
* @param maxAgeMs how long it stays, in milliseconds.
*/
function writeRecord(value, maxAgeMs) {
	setCookie(`latchkey=${value};Path=/;Max-Age=${Math.floor(maxAgeMs / 1e3)};SameSite=Lax${location.protocol === "https:" ? ";Secure" : ""}`);
	return readRecord() === value;
}
/** All cookies that scripts can see here. Never throws. */
function cookieText() {
	try {
		return read("cookie");
	} catch {
		return "";
	}
}
/** Hands a cookie with its attributes to the browser, whatever page content shadows `document.cookie`. Never throws. */
function setCookie(text) {
	try {
		Reflect.set(Document.prototype, "cookie", text, document);
	} catch {}
}
export { cookieIn as a, writeRecord as i, readRecord as n, setCookie as r, cookieText as t };
