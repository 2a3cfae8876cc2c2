import { f as text, l as expirySeconds } from "./read-manifest.js";
import { n as matches, r as createUrlOwners } from "./name-owners.js";
import { a as pathText, t as createSubject } from "./subject.js";
// src/inventory/observation.ts
/** Whatever Latchkey stores itself. */
var OURS = /^latchkey(-log|-inventory)?$/;
/** Browsers put these before the address of an extension's file: what it does is not the site's. */
var EXTENSION = /^(chrome|moz|safari-web|ms-browser)-extension:/;
var REQUESTS = /* @__PURE__ */ new Set([
	"script",
	"style",
	"frame",
	"image",
	"font",
	"media",
	"fetch",
	"beacon",
	"socket",
	"worker",
	"other"
]);
/** Whether it was asked of a host, and is not kept. */
function isRequest({ kind }) {
	return REQUESTS.has(kind);
}
/** Whether something really happened, and was not stopped before it did. */
function hasHappened({ outcome }) {
	return outcome !== "stopped";
}
// src/inventory/annex-subject.ts
/** Whether all that is known of something is that an extension of the visitor's browser did it. */
function isOfExtension({ evidence }) {
	return evidence.length > 0 && evidence.every(({ who }) => EXTENSION.test(who ?? ""));
}
/** Prepares the comparison. */
function createComparison(input, seen, now) {
	const manifest = createSubject(input, now);
	const rows = manifest.names.map(({ name, path, row, known }) => {
		const { fields } = row;
		return {
			pattern: name,
			type: text(fields.type ?? "cookie"),
			category: manifest.categoryOf(row),
			service: text(fields.service),
			seconds: expirySeconds(fields.expiry),
			expiry: fields.expiry,
			domain: text(fields.domain).replace(/^\./, ""),
			isHttpOnly: fields.httpOnly === true,
			placeHost: hostOfPlace(manifest, fields.where),
			path: pathText(path),
			known
		};
	});
	const { ownersOf } = createUrlOwners(manifest.declared, seen.host);
	const owners = (host) => {
		try {
			return ownersOf(new URL(`https://${host}/`));
		} catch {
			return [];
		}
	};
	const isOwn = (host) => owners(host).includes("*");
	const stageOf = ({ stage }) => seen.stages[stage];
	const allowed = (id, stage) => manifest.kindOf(id) === "none" || stage.allowed.includes(id);
	const theirs = seen.observed.filter((observation) => !isOfExtension(observation));
	return {
		seen,
		manifest,
		rows,
		entries: theirs.filter((one) => !isRequest(one) && !OURS.test(one.name)),
		requests: theirs.filter((one) => isRequest(one) && !isOwn(one.name)),
		rowsOf: (name) => rows.filter(({ pattern }) => matches(pattern, name)),
		servicesOf: (host) => owners(host).filter((id) => id !== "*"),
		isOwn,
		allowed,
		wasAllowed: (id) => seen.stages.some((stage) => allowed(id, stage)),
		whileRefused: (observation, ids) => hasHappened(observation) ? observation.evidence.filter((one) => {
			const stage = stageOf(one);
			return stage && !ids.some((id) => allowed(id, stage));
		}) : [],
		stageOf
	};
}
function hostOfPlace({ site }, where) {
	const places = site.places;
	const address = typeof places === "object" && places ? places[text(where)] : "";
	try {
		return new URL(text(address)).hostname;
	} catch {
		return "";
	}
}
// src/inventory/rules/lifetime.ts
/** Clocks differ, and browsers round. */
var TOLERANCE = 1.02;
var SLACK_SECONDS = 60;
/** What is kept for longer than its row says. */
function* lifetime({ entries, rowsOf }) {
	for (const { kind, name, seconds, evidence } of entries) {
		const rows = rowsOf(name).filter(({ type }) => type === kind);
		const known = rows.filter((row) => row.seconds !== null);
		if (seconds === null || !known.length || known.length < rows.length) continue;
		if (seconds <= Math.max(...known.map((row) => row.seconds ?? 0)) * TOLERANCE + SLACK_SECONDS) continue;
		const [row] = known;
		yield {
			kind: "longer-than-declared",
			severity: "error",
			subject: name,
			what: kind,
			path: row?.path ?? null,
			id: row?.service || row?.category || "",
			message: `'${name}' is kept for ${inWords(seconds)}, and the annex says '${String(row?.expiry)}'. Write what really happens, or have it set for less.`,
			evidence
		};
	}
}
var UNITS = [
	["day", 86400],
	["hour", 3600],
	["minute", 60]
];
/** A lifetime as a manifest would say it. */
function inWords(seconds) {
	if (seconds === 0) return "session";
	if (seconds === Infinity) return "until cleared";
	const [unit, length] = UNITS.find(([, length]) => seconds >= length) ?? ["second", 1];
	const count = Math.round(seconds / length);
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
export { OURS as a, EXTENSION as i, lifetime as n, hasHappened as o, createComparison as r, isRequest as s, inWords as t };
