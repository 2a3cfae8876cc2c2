import { a as OURS, n as lifetime, o as hasHappened, r as createComparison } from "./lifetime.js";
import { c as readHost } from "./read-manifest.js";
import { t as reaches } from "./reaches.js";
import { i as nearest, n as knownHost, r as knownName } from "./subject.js";
import { n as matches } from "./name-owners.js";
// src/inventory/rules/decisions.ts
/** What was still there when it should have been gone, and what a withdrawal could not remove. */
function* notRemoved(comparison) {
	const { entries, rulingRow, allowed, seen, stageOf } = comparison;
	const last = seen.stages[seen.stages.length - 1];
	if (!last || last.name === "before-choice") return;
	const told = /* @__PURE__ */ new Set();
	for (const observation of entries) {
		const { kind, name, isThere, evidence } = observation;
		const row = rulingRow(observation);
		const id = row?.service || row?.category || "";
		const wasFirst = evidence.some((one) => {
			const stage = stageOf(one);
			return stage !== void 0 && stage !== last && allowed(id, stage);
		});
		if (!row || allowed(id, last) || !isThere || !wasFirst) continue;
		told.add(`${kind} ${name}`);
		const left = seen.left?.find((one) => one.name === name && one.type === kind);
		yield remaining({
			name,
			kind,
			why: left?.why,
			path: row.path,
			id,
			is: "is",
			evidence
		});
	}
	for (const { name, type, why } of seen.left ?? []) {
		const kind = type;
		const row = rulingRow({
			kind,
			name
		});
		const id = row?.service || row?.category || "";
		const key = `${kind} ${name}`;
		if (!row || allowed(id, last) || told.has(key) || OURS.test(name)) continue;
		told.add(key);
		const same = entries.filter((one) => one.kind === kind && one.name === name);
		const is = same.some(({ isThere }) => isThere) ? "is" : "may be";
		const evidence = same.flatMap((one) => one.evidence);
		yield remaining({
			name,
			kind,
			why,
			path: row.path,
			id,
			is,
			evidence
		});
	}
}
function remaining({ name, kind, why, is, ...about }) {
	return {
		...about,
		kind: "not-removed",
		severity: why !== void 0 && why !== "comes back" ? "warning" : "error",
		subject: name,
		what: kind,
		message: `'${name}' ${is} still there after the visitor said no${why ? `: ${why}` : ""}. Give its 'path' and 'domain' in the annex, stop what writes it, or end it on the server.`
	};
}
/** Something was allowed by code, and no visitor had done anything. */
function* grantedByScript({ seen }) {
	const sights = seen.observed.flatMap(({ evidence }) => evidence);
	for (const [index, stage] of seen.stages.entries()) {
		const before = seen.stages[index - 1]?.allowed ?? [];
		const granted = stage.allowed.filter((id) => !before.includes(id));
		if (stage.by !== "api" || stage.hadAction !== false || !granted.length) continue;
		yield {
			kind: "granted-by-script",
			severity: "error",
			subject: granted.join(", "),
			what: "category",
			path: null,
			id: granted[0] ?? "",
			message: `${nameOf(stage)} allowed ${granted.map((id) => `'${id}'`).join(", ")}, and the visitor had done nothing. Consent is what a visitor does: call accept() and decide() from a control that they press.`,
			evidence: sightOf(stage, index, sights)
		};
	}
}
function nameOf({ who, line }) {
	if (!who) return "A script";
	return `The script ${who}${typeof line === "number" ? `, line ${line},` : ""}`;
}
/** The script that decided, as evidence. On which page that was, what was seen after it tells, or else before it. */
function sightOf({ who, line }, stage, sights) {
	if (!who) return [];
	const [before] = sights.filter((one) => one.stage < stage).slice(-1);
	const { page = "", when = 0 } = sights.find((one) => one.stage === stage) ?? before ?? {};
	return [{
		how: "hook",
		who,
		line: line ?? null,
		page,
		frame: null,
		when,
		stage
	}];
}
// src/inventory/rules/place-fault.ts
/**
* What is wrong where a row's entry is kept for a domain; undefined where nothing is. A row that names no domain is of
* this site, or of its service, and of nobody else who uses the same name.
*/
function placeFault({ seen, placeHosts, manifest, servicesOf, isOwn }, { domain, service, category, placeHost }, keptAt) {
	const fault = (severity, says) => ({
		severity,
		says
	});
	if (domain) {
		if (domain === keptAt) return void 0;
		return fault("warning", `belongs to ${domain}, and it is kept for ${keptAt}. Correct 'domain', or it is not removed.`);
	}
	const { services, siteHosts } = manifest.declared;
	if (!(isOwn(keptAt) || [
		seen.host,
		...placeHosts,
		...siteHosts
	].some((host) => reaches(keptAt, host)))) {
		const hosts = services.get(service)?.hosts ?? [];
		if (servicesOf(keptAt).includes(service) || hosts.some((host) => reaches(keptAt, host))) return void 0;
		return fault(servicesOf(keptAt).some((id) => services.get(id)?.category === category) ? "warning" : "error", `is kept by ${service ? `this site or '${service}'` : "this site"}, and it is kept for ${keptAt} as well. That is another one: add a row for it with its 'service' and 'domain', or remove what sets it.`);
	}
	if (!placeHost || reaches(keptAt, placeHost)) return void 0;
	const says = `is used on ${placeHost}, and it is kept for ${keptAt}. Correct 'where'`;
	if (placeHosts.has(seen.host) || siteHosts.includes(seen.host)) return fault("warning", `${says}.`);
	return isNeighbour(placeHost, seen.host) ? fault("note", `${says}, unless this is a copy of that place.`) : void 0;
}
/** Whether two hosts stand below one name that somebody owns. */
function isNeighbour(one, other) {
	const above = one.replace(/^[^.]+\./, "");
	return reaches(one, other) || readHost(`*.${above}`) !== "" && reaches(above, other);
}
// src/inventory/rules/places.ts
/** What became of it, in words. */
var FATES = {
	stopped: (kind) => `a script tried to keep it as ${kind}, and was stopped`,
	transient: (kind) => `it was kept for a moment as ${kind}`
};
/** What is declared, and is kept otherwise than its row says: another kind, another domain, by another party. */
function* places(comparison) {
	const { entries, rowsOf, servicesOf, isOwn } = comparison;
	for (const { kind, name, host, seconds, outcome, evidence } of entries) {
		const all = rowsOf(name);
		const [first] = all;
		if (!first) continue;
		const about = {
			kind: "wrong-place",
			subject: name,
			what: kind,
			evidence
		};
		const rows = all.filter(({ type }) => type === kind);
		const [row] = rows;
		if (!row) {
			const happened = FATES[outcome]?.(kind) ?? `it is kept as ${kind}`;
			yield {
				...about,
				severity: outcome === "stored" ? "error" : "warning",
				path: first.path,
				id: first.service || first.category,
				message: `The annex says that '${name}' is of the kind ${first.type}, and ${happened}. Correct 'type': only what is declared is held and removed.`
			};
			continue;
		}
		const id = row.service || row.category;
		const domain = host.replace(/^\./, "");
		const faults = outcome === "stored" && domain !== "" && (kind !== "cookie" || seconds !== null) ? rows.map((one) => placeFault(comparison, one, domain)) : [];
		const [fault] = faults;
		if (fault && faults.every(Boolean)) yield {
			...about,
			severity: fault.severity,
			path: row.path,
			id,
			message: `The annex says that '${name}' ${fault.says}`
		};
		const owners = rows.map(({ service }) => service).filter(Boolean);
		const others = evidence.filter(({ who }) => {
			const writer = hostOf(who);
			const services = servicesOf(writer);
			return writer && !isOwn(writer) && owners.length && !owners.some((owner) => services.includes(owner));
		});
		if (others.length) {
			const does = outcome === "stopped" ? "tried to set it, and was stopped" : "sets it";
			yield {
				...about,
				severity: "warning",
				path: row.path,
				id,
				evidence: others,
				message: `The annex says that '${name}' is set by '${owners.join("', '")}', and a script of ${hostOf(others[0]?.who ?? null)} ${does}. Add that host to the service, or name the service that really sets it.`
			};
		}
	}
}
function hostOf(address) {
	try {
		return new URL(address ?? "").hostname;
	} catch {
		return "";
	}
}
// src/inventory/rules/is-slip.ts
/** Parts of a name shorter than this are abbreviations, in which each letter may mean something. */
var WORD = 5;
/** In a word of this length one letter less or more is no other word. */
var LONG_WORD = 7;
/**
* Whether two names differ as a slip of the hand makes them differ: in capitals, in two letters that changed places, in
* a sign or a letter of a word that is doubled or not, or in one letter inside a long word. Names of one family differ
* otherwise, at an end, in a number or in a short part: `_fbp` and `_fbc`, `__utma` and `__utmb`, `visit` and `visits`.
*/
function isSlip(one, other) {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1) return false;
	if (short.length === long.length && short.toLowerCase() === long.toLowerCase()) return true;
	if (long.includes("*")) return false;
	let start = 0;
	while (start < short.length && short[start] === long[start]) start++;
	if (short.length === long.length) return isSwap(short, long, start);
	if (short.slice(start) !== long.slice(start + 1)) return false;
	const letter = long.charAt(start);
	if (!isLetter(letter)) return letter === long[start - 1];
	const word = wordAt(long, start);
	const isDoubled = letter === long[start - 1];
	return isLetter(long.charAt(start - 1)) && isLetter(long.charAt(start + 1)) && word.length >= (isDoubled ? WORD : LONG_WORD);
}
function isSwap(one, other, at) {
	const [first = "", second = ""] = one.slice(at, at + 2);
	return isLetter(first) && isLetter(second) && other.slice(at) === second + first + one.slice(at + 2) && wordAt(one, at).length >= WORD;
}
/** The letters around a place, up to the next sign or number. */
function wordAt(name, at) {
	return (/[a-z]*$/i.exec(name.slice(0, at))?.[0] ?? "") + (/^[a-z]*/i.exec(name.slice(at))?.[0] ?? "");
}
function isLetter(sign) {
	return /^[a-z]$/i.test(sign);
}
// src/inventory/rules/why-unseen.ts
/** Why what a row declares could not be seen, whether it is there or not; undefined where it could. */
function whyUnseen({ isHttpOnly, place, placeHost, domain, type, service }, { seen, isOwn, manifest, isFromOutside }) {
	const { host } = seen;
	if (seen.unlisted?.includes(type)) return `the browser refused to list what is kept as ${type}`;
	if (isHttpOnly && !isFromOutside) return "it is HttpOnly, and no script sees it";
	if (place && !placeHost) return `it is used on '${place}', and nobody knows where that is. Give the place its address in 'site.places'`;
	if (placeHost && placeHost !== host) return `it is used on ${placeHost}, and this is ${host}`;
	if (domain !== "" && !reaches(domain, host) && !isOwn(domain) && !isFromOutside) return `it is kept on ${domain}, and no page sees what another site keeps`;
	if (type === "pixel" || type === "script") {
		if (!(manifest.declared.services.get(service)?.hosts)?.length) return "its service names no host by which it could be known";
	}
}
// src/inventory/rules/misspelt-row.ts
/**
* The row that was probably meant for a name that nobody declared; undefined where the name is rather one of its own,
* as siblings are: `_clck` and `_clsk`. A row is only called misspelt where what it names is neither kept nor known.
*/
function misspeltRow(comparison, { kind, name }) {
	const rows = comparison.rows.filter((row) => row.type === kind && isProbable(comparison, row, name));
	const meant = nearest(name, rows.map(({ pattern }) => pattern));
	return rows.find(({ pattern }) => pattern === meant);
}
function isProbable(comparison, row, name) {
	const { seen, wasAllowed } = comparison;
	const { pattern, type, known, service, category } = row;
	if (!isSlip(pattern, name) || isOther(comparison, row, name)) return false;
	if (seen.observed.some((one) => one.kind === type && matches(pattern, one.name))) return false;
	return known?.meant === name || wasAllowed(service || category) && !whyUnseen(row, comparison);
}
/**
* Whether a row names something that is known to be right as it is. Of names that differ in capitals alone only those
* of different products are two: some products write the same name either way.
*/
function isOther({ lookUp }, { pattern, type, known }, name) {
	const [declared = [], found = []] = [pattern, name].map((one) => lookUp.ofName(one, type).filter((proposal) => proposal.name?.name === one).map(({ service }) => service.name));
	if (pattern.toLowerCase() !== name.toLowerCase()) return declared.length > 0 || known !== void 0 && known.meant === void 0;
	return declared.length > 0 && found.length > 0 && !found.some((maker) => declared.includes(maker));
}
// src/inventory/rules/products.ts
/** Products that no longer exist, declared or seen, and names that are declared and probably misspelt. */
function* products(comparison) {
	const { rows, entries, requests, manifest, rowsOf, lookUp } = comparison;
	for (const row of rows) {
		const { pattern, type, path, service, category, known } = row;
		const about = {
			subject: pattern,
			what: type === "pixel" ? "image" : type,
			path,
			id: service || category,
			evidence: []
		};
		const { meant } = known ?? {};
		const isFound = entries.some((one) => one.name === meant && !rowsOf(one.name).length && misspeltRow(comparison, one) === row);
		const isKnown = lookUp.ofName(pattern, type).some(({ name }) => name?.name === pattern);
		if (known && meant !== void 0 && !isFound && !isKnown) yield {
			...about,
			kind: "likely-misspelt",
			severity: "warning",
			message: `'${pattern}' may be a slip: ${known.product.name} keeps '${meant}'. Correct the name if that is meant, since a row explains, holds and removes only what it names; leave it if something else keeps '${pattern}'.${besides(row, rows)}`
		};
		if (known?.product.ended) yield {
			...about,
			...dead(known.product)
		};
	}
	for (const { kind, name, evidence } of entries) {
		const { product, meant } = knownName(name) ?? {};
		if (!product?.ended || meant !== void 0 || rowsOf(name).length) continue;
		yield {
			subject: name,
			what: kind,
			path: null,
			id: "",
			...dead(product),
			evidence
		};
	}
	for (const { kind, name, evidence } of requests) {
		const product = knownHost(name);
		if (product?.ended) yield {
			subject: name,
			what: kind,
			path: null,
			id: "",
			...dead(product),
			evidence
		};
	}
	for (const { id, hosts } of manifest.declared.services.values()) {
		const product = hosts.map(knownHost).find((found) => found?.ended);
		if (!product) continue;
		yield {
			subject: id,
			what: "service",
			path: `services.${id}`,
			id,
			...dead(product),
			evidence: []
		};
	}
}
/** What is wrong with an explanation that products of another kind share; empty where nothing is. */
function besides({ group, known }, rows) {
	if (!group || !known) return "";
	const { name, kind } = known.product;
	const shared = rows.filter((one) => one.group === group && one.known);
	const others = shared.filter((one) => one.known?.product.kind !== kind);
	const [other] = others;
	if (!other?.known || others.length < shared.length / 2) return "";
	return ` It shares its explanation with '${other.pattern}' of ${other.known.product.name} (${other.known.product.kind}), and ${name} is of another kind (${kind}): explain it by itself.`;
}
function dead({ name, ended }) {
	return {
		kind: "dead",
		severity: "warning",
		message: `${name} stopped on ${ended?.on ?? ""}. Remove it from the site and from the annex. See ${ended?.source ?? ""}`
	};
}
// src/inventory/rules/too-early.ts
/** What is declared, waits for the visitor, and was there before they chose, or after they had said no. */
function* tooEarly(comparison) {
	const { entries, requests, rulingRow, servicesOf } = comparison;
	for (const observation of entries) {
		const row = rulingRow(observation);
		if (!row) continue;
		yield* early(comparison, {
			observation,
			ids: [row.service || row.category],
			path: row.path
		});
	}
	for (const observation of requests) {
		const ids = servicesOf(observation.name);
		if (ids.length) yield* early(comparison, {
			observation,
			ids,
			path: null
		});
	}
}
function* early({ whileRefused, stageOf }, { observation, ids, path }) {
	const { name, kind, outcome } = observation;
	const sights = whileRefused(observation, ids);
	const before = (one) => stageOf(one)?.name === "before-choice";
	const did = outcome === "fetched" ? "was asked for, though it did not run" : path ? outcome === "transient" ? "was kept for a moment" : "was kept" : "was asked";
	for (const [found, evidence, when] of [[
		"before-choice",
		sights.filter(before),
		"before the visitor chose"
	], [
		"after-reject",
		sights.filter((one) => !before(one)),
		"after the visitor had said no"
	]]) {
		if (!evidence.length) continue;
		yield {
			kind: found,
			severity: outcome === "fetched" ? "warning" : "error",
			subject: name,
			what: kind,
			path,
			id: ids[0] ?? "",
			message: `'${name}' ${did} ${when}. It belongs to '${ids[0] ?? ""}'. Mark what sets or asks for it, put Latchkey first in the page, or use a higher level.`,
			evidence
		};
	}
}
// src/inventory/rules/undeclared.ts
/** What was seen and stands nowhere in the annex; and rows that are probably meant for it. */
function* undeclared(comparison) {
	const { entries, requests, rowsOf, servicesOf } = comparison;
	for (const { kind, name, outcome, evidence, ...rest } of entries) {
		if (rowsOf(name).length) continue;
		const about = {
			subject: name,
			what: kind,
			id: "",
			evidence
		};
		const meant = misspeltRow(comparison, {
			kind,
			name
		});
		if (meant) {
			yield {
				...about,
				kind: "likely-misspelt",
				severity: "error",
				path: meant.path,
				id: meant.service || meant.category,
				message: `The annex says '${meant.pattern}', and the page keeps '${name}'. Correct the name in the annex: a row explains, holds and removes only what it names.`
			};
			continue;
		}
		const isTransient = outcome === "transient";
		const happened = hasHappened({
			kind,
			name,
			outcome,
			evidence,
			...rest
		});
		yield {
			...about,
			kind: "undeclared",
			severity: happened && !isTransient ? "error" : "warning",
			path: null,
			message: `'${name}' is not in the annex${isTransient ? "; it was kept for a moment only, as a test whether the browser keeps it" : ""}${happened ? "" : "; it was not kept"}. Find out what it is for, and add a row, or remove what sets it.`
		};
	}
	for (const observation of requests) {
		const { kind, name, evidence } = observation;
		if (servicesOf(name).length) continue;
		yield {
			kind: "undeclared",
			severity: hasHappened(observation) ? "error" : "warning",
			subject: name,
			what: kind,
			path: null,
			id: "",
			message: `No service in the annex has the host ${name}${hasHappened(observation) ? "" : ", which was held"}. Add the service with this host, or remove what asks for it.`,
			evidence
		};
	}
}
// src/inventory/rules/nothing-seen.ts
/** Where visits may be counted, something must be seen: nothing at all means that the looking went wrong. */
function* nothingSeen(comparison) {
	const { manifest, rows, requests, entries, servicesOf, wasAllowed, allowed, stageOf, seen } = comparison;
	const wasSeenWith = (id, observation) => hasHappened(observation) && observation.evidence.some((one) => {
		const stage = stageOf(one);
		return stage !== void 0 && allowed(id, stage);
	});
	for (const { id } of manifest.declared.categories.values()) {
		if (id !== "analytics" && manifest.basisOf(id) !== "statistics" || !wasAllowed(id)) continue;
		const services = [...manifest.declared.services.values()].filter(({ category }) => category === id);
		const own = rows.filter(({ category }) => category === id);
		if (services.length + own.length === 0) continue;
		const isSeen = requests.some((one) => services.some((service) => servicesOf(one.name).includes(service.id) && wasSeenWith(service.id, one))) || entries.some((one) => own.some(({ pattern, type, service }) => type === one.kind && matches(pattern, one.name) && wasSeenWith(service || id, one)));
		const isHidden = own.some(({ type }) => seen.unlisted?.includes(type));
		if (isSeen || isHidden && services.every(({ hosts }) => !hosts.length)) continue;
		yield {
			kind: "nothing-seen",
			severity: "error",
			subject: id,
			what: "category",
			path: null,
			id,
			message: `'${id}' was allowed, and nothing of it was seen. Either it is no longer used, or something stops it still, or whoever looked saw nothing: wait longer, and look at a page that counts visits.`,
			evidence: []
		};
	}
}
// src/inventory/rules/unused.ts
/** What is declared and was not seen, though it was allowed; and what no page can see. */
function* unused(comparison) {
	const { rows, seen, requests, servicesOf, wasAllowed, manifest, isFromOutside } = comparison;
	const asked = new Set(requests.flatMap(({ name }) => servicesOf(name)));
	for (const row of rows) {
		const { pattern, type, service, category, path } = row;
		const id = service || category;
		const about = {
			subject: pattern,
			what: kindOf(type),
			path,
			id,
			evidence: []
		};
		if (type === "pixel" || type === "script" ? asked.has(service) : seen.observed.some(({ kind, name }) => kind === type && matches(pattern, name))) continue;
		const why = whyUnseen(row, comparison);
		if (why) yield {
			...about,
			kind: "unseeable",
			severity: "note",
			message: `'${pattern}' was not seen, which says nothing: ${why}.`
		};
		else if (wasAllowed(id) && type === "cookie" && !isFromOutside) yield {
			...about,
			kind: "declared-unused",
			severity: "note",
			message: `'${pattern}' is in the annex and was not seen from inside the page, though it was allowed. It may be HttpOnly, which no script sees: look in the browser's developer tools or from outside, and write 'httpOnly: true' in its row. Or it is not there any more: visit the pages that use it, and remove the row only if none of them keeps it.`
		};
		else if (wasAllowed(id)) yield {
			...about,
			kind: "declared-unused",
			severity: "warning",
			message: `'${pattern}' is in the annex and was not seen, though it was allowed. Visit the pages that use it, or remove the row.`
		};
	}
	for (const { id, hosts } of manifest.declared.services.values()) {
		if (!hosts.length || asked.has(id) || !wasAllowed(id)) continue;
		yield {
			kind: "declared-unused",
			severity: "warning",
			subject: id,
			what: "service",
			path: `services.${id}`,
			id,
			message: `The service '${id}' is in the annex, and nothing was asked of ${hosts.join(", ")}, though it was allowed. Visit the pages that use it, or remove it.`,
			evidence: []
		};
	}
}
function kindOf(type) {
	if (type === "pixel") return "image";
	return type;
}
// src/inventory/compare.ts
/** In the order in which an editor should see to them. */
var RULES = [
	tooEarly,
	notRemoved,
	grantedByScript,
	undeclared,
	lifetime,
	places,
	nothingSeen,
	products,
	unused
];
var SEVERITIES = [
	"error",
	"warning",
	"note"
];
/**
* Holds what was seen against what is declared, and says every difference: first what breaks the promise of the annex,
* then what is doubtful, then what is only to be known. Pure: the same in a page and in Node. Never throws, whatever the
* manifest is.
*/
function compare(manifest, seen, options = {}) {
	const comparison = createComparison(manifest, seen, options);
	const all = RULES.flatMap((rule) => [...rule(comparison)]);
	const wrong = new Set(all.filter(({ kind }) => /dead|misspelt/.test(kind)).map(({ path }) => path));
	const findings = all.filter(({ kind, path }) => !/unused|unseeable/.test(kind) || !wrong.has(path));
	return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
export { compare as t };
