import { t as fieldsOf } from "./fields-of.js";
import { o as isFields } from "./read-manifest.js";
// src/annex/sound-manifest.ts
var TEXTS = [
	"name",
	"purpose",
	"title",
	"description",
	"doing",
	"without",
	"text",
	"data"
];
/**
* Leaves out of a manifest whatever has not the shape of one, since one that stands in a page may hold anything and a
* table of the rest is better than none. Texts are read by `textIn`, which trusts nothing either.
*/
function soundManifest(input) {
	const { site, categories, services, cookies, recipients, changes, options } = fieldsOf(input);
	return {
		site: sound(site),
		categories: entries(categories),
		services: entries(services),
		cookies: list(cookies),
		recipients: list(recipients),
		changes: list(changes),
		options: sound(options)
	};
}
function entries(value) {
	const all = Object.entries(fieldsOf(value)).filter(([, entry]) => isFields(entry));
	return new Map(all.map(([id, entry]) => [id, sound(entry)]));
}
function list(value) {
	return Array.isArray(value) ? value.filter(isFields).map((entry) => sound(entry)) : [];
}
function sound(value) {
	return Object.fromEntries(Object.entries(fieldsOf(value)).filter(isShown));
}
/** A string; in fields that are written a language at a time, or that list names, an object too. */
function isShown([key, value]) {
	return typeof value === "string" || TEXTS.includes(key) && isObject(value);
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
export { soundManifest as t };
