import { d as BUILT_IN, f as KINDS, i as readManifest, o as isFields, p as text } from "./read-manifest.js";
import { t as PRODUCTS } from "./products.js";
import { t as reaches } from "./reaches.js";
// src/manifest/fault.ts
/** Puts a finding into words. */
function toFault({ path: steps, ...finding }) {
	const path = pathText(steps);
	const { expected, received, advice } = finding;
	return {
		...finding,
		path,
		message: `${path || "the manifest"}: expected ${expected}, received ${received}. ${advice}`
	};
}
/** A value as a message shows it: short, on one line, and never an error whatever it is. */
function shown(value) {
	if (value === void 0) return "nothing";
	if (typeof value === "string") return `'${shorten(value)}'`;
	if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function") return `a ${typeof value}`;
	if (Array.isArray(value)) return value.length ? "a list" : "an empty list";
	if (typeof value === "object" && value) return Object.keys(value).length ? "an object" : "an empty object";
	return String(value);
}
var LONGEST = 60;
function shorten(text) {
	const line = text.replaceAll(/\s+/g, " ");
	return line.length > LONGEST ? `${line.slice(0, 59)}…` : line;
}
/** A path as people write it: `services.vimeo.hosts[1]`. */
function pathText(path) {
	return path.reduce((text, step) => {
		if (typeof step === "number") return `${text}[${step}]`;
		if (!/^[\w$-]+$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
		return text ? `${text}.${step}` : step;
	}, "");
}
// src/manifest/nearest.ts
/**
* The candidate that a misspelt word was probably meant to be, or undefined where none is near. A difference in
* capitals alone is the nearest; a short word must be nearer than a long one.
*/
function nearest(word, candidates) {
	let found;
	let least = word.length < 4 ? .5 : word.length < 10 ? 1 : 2;
	for (const candidate of candidates) {
		if (candidate === word) continue;
		const cost = candidate.toLowerCase() === word.toLowerCase() ? .5 : distance(word, candidate, least);
		if (cost > least || cost === least && found !== void 0) continue;
		found = candidate;
		least = cost;
	}
	return found;
}
/** Letters to add, drop, change or swap with their neighbour; Infinity as soon as it must be more than `most`. */
function distance(from, to, most) {
	if (Math.abs(from.length - to.length) > most || differing(from, to) > 2 * most) return Infinity;
	let before = [];
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const isSame = from[i - 1] === to[j - 1];
			const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			next[j] = Math.min(Number(row[j]) + 1, Number(next[j - 1]) + 1, Number(row[j - 1]) + (isSame ? 0 : 1), isSwap ? Number(before[j - 2]) + 1 : Infinity);
		}
		if (Math.min(...next) > most) return Infinity;
		before = row;
		row = next;
	}
	return Number(row[to.length]);
}
/** At least how many letters stand in one of two words only: cheap, and enough to leave most words out. */
function differing(one, other) {
	let bits = letters(one) ^ letters(other);
	let count = 0;
	for (; bits; bits &= bits - 1) count++;
	return count;
}
function letters(word) {
	let bits = 0;
	for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
	return bits;
}
// src/manifest/known.ts
var BY_NAME = new Map(PRODUCTS.flatMap((product) => product.names.map((name) => [name, product])));
var PATTERNS = [...BY_NAME].filter(([name]) => name.endsWith("*"));
/** The product that stores a name, also where the name is slightly misspelt. */
function knownName(name) {
	const product = BY_NAME.get(name) ?? PATTERNS.find(([pattern]) => name.startsWith(pattern.slice(0, -1)))?.[1];
	if (product) return { product };
	const meant = nearest(name, BY_NAME.keys());
	const probable = meant === void 0 ? void 0 : BY_NAME.get(meant);
	return probable && meant !== void 0 ? {
		product: probable,
		meant
	} : void 0;
}
/** The product that is served from a host, or from any host below `*.name`. */
function knownHost(host) {
	const name = host.toLowerCase();
	return PRODUCTS.find(({ domains }) => domains.some((domain) => reaches(domain, name)));
}
// src/manifest/subject.ts
/** Prepares a manifest for the rules. */
function createSubject(input, now) {
	const manifest = isFields(input) ? input : {};
	const services = byId("services", manifest.services);
	const categories = byId("categories", manifest.categories);
	const cookies = inList("cookies", manifest.cookies);
	const serviceFields = new Map(services.map(({ key, fields }) => [key, fields]));
	const bases = new Map(BUILT_IN);
	for (const { key, fields } of categories) bases.set(key, fields.basis ?? (BUILT_IN.get(key) || "consent"));
	const kindOf = (category) => KINDS.get(bases.get(category));
	return {
		declared: readManifest(input),
		site: isFields(manifest.site) ? manifest.site : {},
		options: isFields(manifest.options) ? manifest.options : {},
		languages: isFields(manifest.languages) ? manifest.languages : {},
		categories,
		services,
		cookies,
		recipients: inList("recipients", manifest.recipients),
		changes: inList("changes", manifest.changes),
		names: cookies.flatMap(namesOf),
		now,
		service: (id) => serviceFields.get(id),
		categoryOf: ({ fields }) => text(serviceFields.get(fields.service)?.category ?? fields.category),
		basisOf: (category) => bases.get(category),
		kindOf
	};
}
function byId(part, entries) {
	if (!isFields(entries)) return [];
	return Object.entries(entries).flatMap(([key, fields]) => isFields(fields) ? [{
		key,
		path: [part, key],
		fields
	}] : []);
}
function inList(part, entries) {
	if (!Array.isArray(entries)) return [];
	return entries.flatMap((fields, key) => isFields(fields) ? [{
		key,
		path: [part, key],
		fields
	}] : []);
}
function namesOf(row) {
	const { name } = row.fields;
	const path = [...row.path, "name"];
	return (Array.isArray(name) ? name.map((each, index) => ({
		name: each,
		path: [...path, index]
	})) : [{
		name,
		path
	}]).flatMap((each) => {
		const found = text(each.name);
		return /[^*]/.test(found) ? [{
			name: found,
			path: each.path,
			row,
			known: knownName(found)
		}] : [];
	});
}
export { pathText as a, nearest as i, knownHost as n, shown as o, knownName as r, toFault as s, createSubject as t };
