import { n as lifetime, o as hasHappened, r as createComparison } from "./lifetime.js";
import { i as nearest, n as knownHost, r as knownName } from "./subject.js";
import { n as matches } from "./name-owners.js";
// src/inventory/rules/decisions.ts
/** What was still there when it should have been gone. */
function* notRemoved({ entries, rowsOf, allowed, seen, stageOf }) {
	const last = seen.stages[seen.stages.length - 1];
	if (!last || last.name === "before-choice") return;
	for (const { kind, name, isThere, evidence } of entries) {
		const row = rowsOf(name).find(({ type }) => type === kind);
		const id = row?.service || row?.category || "";
		const left = seen.left?.find((one) => one.name === name && one.type === kind);
		const wasFirst = evidence.some((one) => {
			const stage = stageOf(one);
			return stage !== void 0 && stage !== last && allowed(id, stage);
		});
		if (!row || allowed(id, last) || !(left ?? (isThere && wasFirst))) continue;
		yield {
			kind: "not-removed",
			severity: left && left.why !== "comes back" ? "warning" : "error",
			subject: name,
			what: kind,
			path: row.path,
			id,
			message: `'${name}' is still there after the visitor said no${left ? `: ${left.why}` : ""}. Give its 'path' and 'domain' in the annex, stop what writes it, or end it on the server.`,
			evidence
		};
	}
}
/** Something was allowed by code, and no visitor had done anything. */
function* grantedByScript({ seen }) {
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
			message: `A script allowed ${granted.map((id) => `'${id}'`).join(", ")}, and the visitor had done nothing. Consent is what a visitor does: call accept() and decide() from a control that they press.`,
			evidence: []
		};
	}
}
// src/inventory/rules/places.ts
/** What is declared, and is kept otherwise than its row says: another kind, another domain, by another party. */
function* places(comparison) {
	const { entries, rowsOf, servicesOf, isOwn } = comparison;
	for (const { kind, name, host, seconds, evidence } of entries) {
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
			yield {
				...about,
				severity: "error",
				path: first.path,
				id: first.service || first.category,
				message: `The annex says that '${name}' is of the kind ${first.type}, and it is kept as ${kind}. Correct 'type': only what is declared is held and removed.`
			};
			continue;
		}
		const id = row.service || row.category;
		const domain = host.replace(/^\./, "");
		if ((kind !== "cookie" || seconds !== null) && rows.every((one) => one.domain && one.domain !== domain)) yield {
			...about,
			severity: "warning",
			path: row.path,
			id,
			message: `The annex says that '${name}' belongs to ${row.domain}, and it is kept for ${domain}. Correct 'domain', or it is not removed.`
		};
		const owners = rows.map(({ service }) => service).filter(Boolean);
		const others = evidence.filter(({ who }) => {
			const writer = hostOf(who);
			const services = servicesOf(writer);
			return writer && !isOwn(writer) && owners.length && !owners.some((owner) => services.includes(owner));
		});
		if (others.length) yield {
			...about,
			severity: "warning",
			path: row.path,
			id,
			evidence: others,
			message: `The annex says that '${name}' is set by '${owners.join("', '")}', and a script of ${hostOf(others[0]?.who ?? null)} sets it. Add that host to the service, or name the service that really sets it.`
		};
	}
}
function hostOf(address) {
	try {
		return new URL(address ?? "").hostname;
	} catch {
		return "";
	}
}
// src/inventory/rules/products.ts
/** Products that no longer exist, declared or seen, and names that are declared and probably misspelt. */
function* products({ rows, entries, requests, manifest, rowsOf }) {
	for (const { pattern, type, path, service, category, known } of rows) {
		const about = {
			subject: pattern,
			what: type === "pixel" ? "image" : type,
			path,
			id: service || category,
			evidence: []
		};
		const { meant } = known ?? {};
		const isFound = entries.some(({ name }) => name === meant && !rowsOf(name).length);
		if (known && meant !== void 0 && !isFound) yield {
			...about,
			kind: "likely-misspelt",
			severity: "warning",
			message: `Nothing known keeps '${pattern}'; ${known.product.name} keeps '${meant}'. Correct the name if it is a slip: a row explains, holds and removes only what it names.`
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
	const { entries, requests, rowsOf, servicesOf } = comparison;
	for (const observation of entries) {
		const rows = rowsOf(observation.name).filter(({ type }) => type === observation.kind);
		const ids = rows.map(({ service, category }) => service || category);
		if (ids.length) yield* early(comparison, {
			observation,
			ids,
			path: rows[0]?.path ?? null
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
	const did = outcome === "fetched" ? "was asked for, though it did not run" : path ? "was kept" : "was asked";
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
function* undeclared({ entries, requests, rows, rowsOf, servicesOf }) {
	const patterns = rows.map(({ pattern }) => pattern);
	for (const { kind, name, outcome, evidence, ...rest } of entries) {
		if (rowsOf(name).length) continue;
		const about = {
			subject: name,
			what: kind,
			id: "",
			evidence
		};
		const meant = rows.find(({ pattern }) => pattern === nearest(name, patterns));
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
// src/inventory/rules/unused.ts
/** What is declared and was not seen, though it was allowed; and what no page can see. */
function* unused(comparison) {
	const { rows, seen, requests, servicesOf, wasAllowed, manifest } = comparison;
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
		const why = unseen(row, comparison);
		if (why) yield {
			...about,
			kind: "unseeable",
			severity: "note",
			message: `'${pattern}' was not seen, which says nothing: ${why}.`
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
/** Why a page cannot see what a row declares; undefined where it can. */
function unseen({ isHttpOnly, placeHost, domain, type, service }, { seen, isOwn, manifest }) {
	const { host } = seen;
	const seesAll = seen.observed.some(({ evidence }) => evidence.some(({ how }) => how === "browser"));
	if (isHttpOnly && !seesAll) return "it is HttpOnly, and no script sees it";
	if (placeHost && placeHost !== host) return `it is used on ${placeHost}, and this is ${host}`;
	if (domain !== "" && host !== domain && !host.endsWith(`.${domain}`) && !isOwn(domain) && !seesAll) return `it is kept on ${domain}, and no page sees what another site keeps`;
	if (type === "pixel" || type === "script") {
		if (!(manifest.declared.services.get(service)?.hosts)?.length) return "its service names no host by which it could be known";
	}
}
function kindOf(type) {
	if (type === "pixel") return "image";
	return type;
}
/** Where visits may be counted, something must be seen: nothing at all means that the looking went wrong. */
function* nothingSeen(comparison) {
	const { manifest, rows, requests, entries, servicesOf, wasAllowed } = comparison;
	for (const { id } of manifest.declared.categories.values()) {
		if (id !== "analytics" && manifest.basisOf(id) !== "statistics" || !wasAllowed(id)) continue;
		const services = [...manifest.declared.services.values()].filter(({ category }) => category === id);
		const own = rows.filter(({ category }) => category === id);
		if (services.length + own.length === 0) continue;
		if (requests.filter(hasHappened).some(({ name }) => services.some((service) => servicesOf(name).includes(service.id))) || entries.filter(hasHappened).some(({ kind, name }) => own.some(({ pattern, type }) => type === kind && matches(pattern, name)))) continue;
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
function compare(manifest, seen, { now = /* @__PURE__ */ new Date() } = {}) {
	const comparison = createComparison(manifest, seen, now);
	const all = RULES.flatMap((rule) => [...rule(comparison)]);
	const wrong = new Set(all.filter(({ kind }) => /dead|misspelt/.test(kind)).map(({ path }) => path));
	const findings = all.filter(({ kind, path }) => kind !== "declared-unused" || !wrong.has(path));
	return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
export { compare as t };
