import { r as listCookieNames } from "./cookies.js";
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
export { storedNames as n, namesAtOnce as t };
