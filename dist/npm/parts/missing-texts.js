import { o as isFields } from "./read-manifest.js";
// src/languages/missing-texts.ts
/** What a language may leave to us, by what the browser knows or by figures. */
var OPTIONAL = /^common\.(?:lang|name|direction|countries|numbers|comma|number|plural|list)\b|^receipt\.languages\b/;
/** Paths of the texts of ours that a language of the site's own lacks: "banner.accept". */
function missingTexts(ours, own, path = "") {
	if (OPTIONAL.test(path) || typeof ours === "function") return [];
	if (typeof ours !== "object" || ours === null || Array.isArray(ours) || "other" in ours) {
		const text = isFields(ours) && isFields(own) ? own.other : own;
		return (Array.isArray(ours) ? Array.isArray(own) : typeof text === "string" && text.trim()) ? [] : [path];
	}
	return Object.entries(ours).flatMap(([key, value]) => missingTexts(value, isFields(own) && {}.hasOwnProperty.call(own, key) ? own[key] : void 0, path ? `${path}.${key}` : key));
}
export { missingTexts as t };
