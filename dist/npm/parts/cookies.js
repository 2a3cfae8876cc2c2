import { n as read } from "./natives.js";
// src/browser/report.ts
var said = /* @__PURE__ */ new Set();
/** Tells the developer something once a page, in the console. Never throws at the page. */
function report(message, ...details) {
	if (said.has(message)) return;
	said.add(message);
	console.warn(`latchkey: ${message}`, ...details);
}
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
* Writes the record for the whole site, as it stands. Never throws; says whether it now reads as written, and is alone.
* @param maxAgeMs how long it stays, in milliseconds.
* @param isShared whether for all hosts of the widest domain that the browser accepts. That is found by trying: which
* names are open to everybody, as `org.uk` is, changes all the time, and only the browser knows.
*/
function writeRecord(value, maxAgeMs, isShared) {
	const seconds = Math.floor(maxAgeMs / 1e3);
	const secure = location.protocol === "https:" ? ";Secure" : "";
	const labels = isShared ? location.hostname.split(".") : [];
	const domains = labels.map((_, index) => `;Domain=${labels.slice(~index).join(".")}`);
	for (const domain of [...domains, ""]) {
		setCookie(`latchkey=${value};Path=/;Max-Age=${seconds};SameSite=Lax${secure}${domain}`);
		if (readRecord() === value) break;
	}
	return readRecord() === value && isAlone();
}
/** Whether there is one record at most: another may stand on another domain. Never throws. */
function isAlone() {
	return !/latchkey=.*; latchkey=/.test(cookieText());
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
/** Names of the cookies that scripts can see here, as they are stored, each once. Never throws. */
function listCookieNames() {
	const names = cookieText().split(/; ?/);
	return [...new Set(names.map((pair) => pair.replace(/=.*/s, "")))].filter((name) => name);
}
export { setCookie as a, report as c, readRecord as i, isAlone as n, writeRecord as o, listCookieNames as r, cookieIn as s, cookieText as t };
