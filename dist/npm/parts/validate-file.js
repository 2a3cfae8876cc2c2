import { i as readManifest, o as isFields, p as text } from "./read-manifest.js";
import { t as namesNoHost } from "./names-no-host.js";
import { t as validate } from "./validate.js";
// src/manifest/third-party-hosts.ts
/** Hosts of others that this page has asked for something, or is about to, in alphabetical order. */
function thirdPartyHosts(ownHosts) {
	const elements = Document.prototype.querySelectorAll.call(document, "script[src], iframe[src], img[src], link[href]");
	const addresses = [...performance.getEntriesByType("resource").map(({ name }) => name), ...[...elements].map((element) => text(element.getAttribute("src") ?? element.getAttribute("href")))];
	const own = /* @__PURE__ */ new Set([location.hostname, ...ownHosts]);
	return [...new Set(addresses.map(hostOf).filter((host) => host && !own.has(host)))].sort();
}
function hostOf(address) {
	try {
		const { protocol, hostname } = new URL(address, document.baseURI);
		return protocol.startsWith("http") ? hostname : "";
	} catch {
		return "";
	}
}
// src/manifest/validate-file.ts
/**
* Explains a manifest to whoever builds the site, in the console of this page: each fault in one line, and where no
* service names a host, which hosts would have to be named to hold unmarked tags too.
*/
function explainFaults(input) {
	const faults = validate(input);
	const isHeadPart = isFields(input) && !!input.texts;
	const { errors } = faults;
	const warnings = isHeadPart ? [] : faults.warnings;
	if (errors.length || warnings.length) {
		console.groupCollapsed(`latchkey: ${count(errors, "error")} and ${count(warnings, "warning")} in the manifest`);
		for (const { message } of errors) console.error(`latchkey: ${message}`);
		for (const { message } of warnings) console.warn(`latchkey: ${message}`);
		console.groupEnd();
	}
	const declared = readManifest(input);
	if (!namesNoHost(declared)) return;
	const seen = thirdPartyHosts(declared.siteHosts);
	console.info(`latchkey: the manifest names no hosts, so only what the page marks is held. To hold unmarked tags too, name under services[].hosts: ${seen.length ? seen.join(", ") : "none so far, since this page asks no other host"}`);
}
function count(faults, noun) {
	return `${faults.length} ${noun}${faults.length === 1 ? "" : "s"}`;
}
export { explainFaults, validate };
