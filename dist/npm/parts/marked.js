import { n as read } from "./natives.js";
// src/gate/has-shadow.ts
/** Whether an element brings a shadow root, which may be closed to us. One that cannot be cloned is lost anyway. */
function hasShadow(element) {
	const shadow = (host) => {
		try {
			return host.attachShadow({ mode: "open" });
		} catch {
			return;
		}
	};
	return element.shadowRoot || shadow(element.ownerDocument.createElement(element.localName)) && !shadow(element.cloneNode());
}
// src/gate/marked.ts
/** Leaves out forms, whose fields shadow their members, and what asks for nothing before the visitor follows it. */
var SAFE = ":not(form):not(a):not(area)";
/** Selects what can be marked. */
var MARKED = "[data-consent]" + SAFE;
/** Attributes that ask the network for something. They are marked by `data-` before them. */
var ADDRESSES = "src srcset href poster data background imagesrcset xlink:href".split(" ");
/** Inside a template: selects scripts that are data. */
var DATA = "script[type*=\"/\"]:not([type*=script])";
/** Inside a template: selects what steers other requests, holds HTML that nobody sees, or sets an address later. */
var UNSEEN = "base,meta[http-equiv],[srcdoc],[attributeName$=href],svg script,script[type]:not([type=\"\"]):not([type=module]):not([type*=\"/\"])";
/**
* Reads an element, at each decision anew: a page may change it in between.
* @param isDeep whether to look into a template.
*/
function readMarked(element, isDeep) {
	const addresses = [];
	const nonces = [];
	const isTemplate = element instanceof HTMLTemplateElement;
	for (const part of isTemplate ? isDeep ? element.content.querySelectorAll(SAFE) : [] : [element]) {
		const isScript = part instanceof HTMLScriptElement;
		if (isTemplate) {
			if (part.matches("script[type*=\"/\"]:not([type*=script])")) continue;
			if (part.matches(UNSEEN) || hasShadow(part)) addresses.push(null);
		}
		if (isScript) nonces.push(part.nonce);
		const prefix = isScript || isTemplate ? "" : "data-";
		for (const name of ADDRESSES) addresses.push(...urlsIn(name, part.getAttribute(prefix + name), part.localName));
	}
	return {
		id: element.dataset.consent,
		addresses,
		nonces
	};
}
/** The addresses in an attribute: a `srcset` has several. A small picture may stand in the page itself. */
function urlsIn(name, value, tag) {
	if (value === null || /^imgsrcdata:image/i.test(tag + name + value)) return [];
	return value.split(/srcset/.test(name) ? /[\s,]+/ : /$^/).map((address) => {
		try {
			return new URL(address, read("baseURI"));
		} catch {
			return null;
		}
	});
}
/** Whether a marked script is a module. */
function isModule(script) {
	return script.dataset.type === "module";
}
export { isModule as a, SAFE as i, DATA as n, readMarked as o, MARKED as r, urlsIn as s, ADDRESSES as t };
