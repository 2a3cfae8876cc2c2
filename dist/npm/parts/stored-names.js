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
// src/gate/judge.ts
/** Makes the judge of addresses and names. What is no address, or none of the network's, may go on: it asks nobody. */
function createJudge({ ownersOf, namesOf, allows, blocksHosts, blocksNames }) {
	return {
		url(address) {
			try {
				const url = new URL(address, read("baseURI"));
				const owners = ownersOf(url);
				if (!owners[0]) return blocksHosts && /^(http|ws)/.test(url.protocol) ? "" : void 0;
				return owners.some(allows) ? void 0 : owners[0];
			} catch {
				return;
			}
		},
		name(name, type) {
			if (name === "latchkey") return;
			const [row] = namesOf(name, type);
			if (!row) return blocksNames ? "" : void 0;
			const id = row.service ?? row.category ?? "";
			return row.category && allows(id) ? void 0 : id;
		}
	};
}
// src/browser/stored-names.ts
var listAtOnce = (type) => type === "cookie" ? listCookieNames() : Object.keys(window[type]);
/** The names of a type that the browser lists at once; none where it refuses to say. Never throws. */
function namesAtOnce(type) {
	try {
		return listAtOnce(type);
	} catch {
		return [];
	}
}
/** The names of any type that are stored here; none where the browser refuses to say. Never rejects. */
async function storedNames(type) {
	try {
		if (origin === "null") return [];
		if (type === "indexedDB") return (await indexedDB.databases()).map(({ name }) => name);
		return type === "cacheStorage" ? await caches.keys() : listAtOnce(type);
	} catch {
		return [];
	}
}
export { writeSession as a, readRecord as c, cookieIn as d, readSession as i, setCookie as l, storedNames as n, listen as o, createJudge as r, listCookieNames as s, namesAtOnce as t, writeRecord as u };
