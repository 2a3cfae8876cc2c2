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
/** Names of the cookies that scripts can see here, as they are stored, each once. Never throws. */
function listCookieNames() {
	const names = cookieText().split(/; ?/);
	return [...new Set(names.map((pair) => pair.replace(/=.*/s, "")))].filter((name) => name);
}
// src/browser/listen.ts
/** Listens, to the page where nothing else is named; gives the function that ends it. */
function listen(type, callback, target = window) {
	target.addEventListener(type, callback);
	return () => target.removeEventListener(type, callback);
}
// src/browser/session.ts
/** What was kept. Never throws; what cannot be read is nothing. */
function readSession() {
	try {
		const { once, ...rest } = JSON.parse(sessionStorage.getItem("latchkey"));
		return {
			...rest,
			once: [once].flat()
		};
	} catch {
		return {};
	}
}
/** Keeps it until the tab is closed. Says whether it now reads as written. */
function writeSession(session) {
	try {
		const text = JSON.stringify(session);
		sessionStorage.setItem("latchkey", text);
		return sessionStorage.getItem("latchkey") === text;
	} catch {
		return false;
	}
}
export { readRecord as a, cookieIn as c, listCookieNames as i, writeSession as n, setCookie as o, listen as r, writeRecord as s, readSession as t };
