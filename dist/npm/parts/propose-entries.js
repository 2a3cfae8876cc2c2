import { n as matches } from "./name-owners.js";
import { i as textIn } from "./text-in.js";
import { n as markdownTable, t as csvTable } from "./table-text.js";
import { c as KNOWS_NOTHING, o as hasHappened, r as createComparison, t as inWords } from "./lifetime.js";
// src/inventory/findings-text.ts
/** Findings as a table: what an editor takes away from a page, or a test prints. */
function grid(findings) {
	return [[
		"Severity",
		"Finding",
		"What",
		"Name or host",
		"Where in the manifest",
		"What to do",
		"Seen by"
	], ...findings.map(({ severity, kind, what, subject, path, message, evidence }) => [
		severity,
		kind,
		what,
		subject,
		path ?? "",
		message,
		[...new Set(evidence.map(({ who, line }) => who ? `${who}${line === null ? "" : `:${line}`}` : ""))].filter(Boolean).join(" ")
	])];
}
/** Findings as CSV, safe for spreadsheets: names and addresses come from whatever a page loads. */
function findingsCsv(findings) {
	return csvTable(grid(findings));
}
/** Findings as a Markdown table, with everything escaped. */
function findingsMarkdown(findings) {
	return markdownTable(grid(findings));
}
// src/inventory/propose-entries.ts
/** Stands where only the landlord can know. No category has this id, so an entry that keeps it stays shut. */
var TODO = "TODO";
/** Proposes an entry for everything that was seen and is not declared. It never says a category: `TODO` stands there. */
function proposeEntries(manifest, seen, { lookUp = KNOWS_NOTHING, lang = "en" } = {}) {
	const { entries, requests, rowsOf, servicesOf } = createComparison(manifest, seen);
	const services = /* @__PURE__ */ new Map();
	for (const { name: host } of requests) {
		if (servicesOf(host).length) continue;
		const [proposal] = lookUp.ofHost(host);
		const id = idOf(proposal?.service.name ?? host);
		const { name, provider, hosts, moreInfo } = services.get(id) ?? serviceOf(proposal, host);
		services.set(id, {
			name,
			provider,
			category: TODO,
			hosts: hosts.some((pattern) => covers(pattern, host)) ? hosts : [...hosts, host],
			...moreInfo && { moreInfo }
		});
	}
	const cookies = /* @__PURE__ */ new Map();
	for (const observation of entries) {
		if (rowsOf(observation.name).length || !hasHappened(observation)) continue;
		const row = rowOf(observation, lookUp.ofName(observation.name, observation.kind)[0], lang);
		cookies.set(`${row.type ?? ""} ${row.name}`, services.has(row.service ?? "") ? row : withoutService(row));
	}
	return {
		services: Object.fromEntries(services),
		cookies: [...cookies.values()]
	};
}
function serviceOf(proposal, host) {
	const { service } = proposal ?? {};
	const hosts = (service?.hosts ?? []).filter((pattern) => covers(pattern, host));
	return {
		name: service?.name ?? host,
		provider: service?.provider || TODO,
		category: TODO,
		hosts: hosts.slice(0, 1),
		...service?.more && { moreInfo: service.more }
	};
}
function rowOf({ name, kind, seconds }, proposal, lang) {
	const { purpose, service, confidence } = proposal ?? {};
	const isSure = confidence !== void 0 && confidence !== "low";
	const known = proposal?.name;
	return {
		name: isSure && known && matches(known.name, name) ? known.name : name,
		...kind !== "cookie" && { type: kind },
		purpose: isSure && textIn(purpose, lang) || `${TODO}: say what this is for.`,
		expiry: seconds === null ? isSure && known?.expiry || TODO : inWords(seconds),
		...isSure && service ? { service: idOf(service.name) } : { category: TODO }
	};
}
/** A row names its service only where that is proposed or declared too. */
function withoutService({ service, ...row }) {
	return service === void 0 ? row : {
		...row,
		category: TODO
	};
}
function covers(pattern, host) {
	return pattern.startsWith("*") ? host.endsWith(pattern.slice(1)) : host === pattern;
}
/** An id as a manifest may have it: lower-case letters, digits and hyphens. */
function idOf(name) {
	const id = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
	return /^[a-z]/.test(id) ? id : `service-${id}`;
}
export { findingsCsv as n, findingsMarkdown as r, proposeEntries as t };
