import { p as text, u as expirySeconds } from "./read-manifest.js";
import { n as matches, r as createUrlOwners } from "./name-owners.js";
import { t as fieldsOf } from "./fields-of.js";
import { a as pathText, t as createSubject } from "./subject.js";
// src/known/knows-nothing.ts
/** Stands where nobody gave what is known of products. */
var KNOWS_NOTHING = {
	ofName: () => [],
	ofHost: () => []
};
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
/** How strict a row is, by what its category gives visitors; one that nobody knows is never allowed. */
var STRICTNESS = [
	"none",
	"objects",
	"asks",
	void 0
];
/** Prepares the comparison. */
function createComparison(input, seen, { now = /* @__PURE__ */ new Date(), lookUp = KNOWS_NOTHING } = {}) {
	const manifest = createSubject(input, now);
	const places = hostsOfPlaces(manifest);
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
			place: text(fields.where),
			placeHost: places.get(text(fields.where)) ?? "",
			group: text(fields.group),
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
	const strictness = ({ category }) => STRICTNESS.indexOf(manifest.kindOf(category));
	const byStrictness = [...rows].sort((one, other) => strictness(other) - strictness(one));
	const rowsOf = (name) => byStrictness.filter(({ pattern }) => matches(pattern, name));
	const theirs = seen.observed.filter((observation) => !isOfExtension(observation));
	return {
		seen,
		manifest,
		rows,
		entries: theirs.filter((one) => !isRequest(one) && !OURS.test(one.name)),
		requests: theirs.filter((one) => isRequest(one) && !isOwn(one.name)),
		placeHosts: new Set(places.values()),
		lookUp,
		isFromOutside: seen.observed.some(({ evidence }) => evidence.some(({ how }) => how === "browser")),
		rowsOf,
		rulingRow: ({ kind, name }) => rowsOf(name).find(({ type }) => type === kind),
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
/** The host of each place that has an address. */
function hostsOfPlaces({ site }) {
	return new Map(Object.entries(fieldsOf(site.places)).flatMap(([name, address]) => {
		try {
			return [[name, new URL(text(address)).hostname]];
		} catch {
			return [];
		}
	}));
}
// src/inventory/rules/lifetime.ts
/** Clocks differ, and browsers round. */
var TOLERANCE = 1.02;
var SLACK_SECONDS = 60;
/** What is kept for longer than its row says. */
function* lifetime({ entries, rowsOf, rulingRow, manifest }) {
	for (const observation of entries) {
		const { kind, name, seconds, evidence, outcome } = observation;
		const row = rulingRow(observation);
		if (!row || seconds === null || outcome !== "stored") continue;
		const strictness = manifest.kindOf(row.category);
		const rows = rowsOf(name).filter(({ type, category }) => type === kind && manifest.kindOf(category) === strictness);
		if (rows.some((one) => one.seconds === null)) continue;
		if (seconds <= Math.max(...rows.map((one) => one.seconds ?? 0)) * TOLERANCE + SLACK_SECONDS) continue;
		yield {
			kind: "longer-than-declared",
			severity: "error",
			subject: name,
			what: kind,
			path: row.path,
			id: row.service || row.category,
			message: `'${name}' is kept for ${inWords(seconds)}, and the annex says '${String(row.expiry)}'. Write what really happens, or have it set for less.`,
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
export { OURS as a, KNOWS_NOTHING as c, EXTENSION as i, lifetime as n, hasHappened as o, createComparison as r, isRequest as s, inWords as t };
