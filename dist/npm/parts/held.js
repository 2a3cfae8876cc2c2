import { u as read } from "./cookies.js";
// src/browser/when-ready.ts
/** Whether the browser renders this page ahead, and nobody sees it yet. */
function isPrerendering() {
	return read("prerendering") === true;
}
/** Calls back when somebody sees a page that was rendered ahead: the event is the document's, and does not bubble. */
function whenSeen(callback) {
	addEventListener("prerenderingchange", callback, {
		once: true,
		capture: true
	});
}
/**
* Calls back at DOMContentLoaded, at once where that has come; where the page is rendered ahead, not before somebody
* sees it. The state of the document does not tell: deferred scripts and modules run in between.
*/
function whenReady(callback) {
	if (isPrerendering()) whenSeen(() => whenReady(callback));
	else if (performance.timing.domContentLoadedEventStart) callback();
	else addEventListener("DOMContentLoaded", callback, { once: true });
}
// src/browser/policy.ts
var { trustedTypes } = globalThis;
/** Whether a page has vouched for something, as one of these kinds. */
var isTrusted = (value, ...kinds) => kinds.some((kind) => trustedTypes?.[`is${kind}`](value));
var policy;
/** HTML that passes Trusted Types. Only for HTML that was given to a sink that takes it. */
function trustedHtml(text) {
	return getPolicy().createHTML(text);
}
/** Script text that passes Trusted Types. Only for text that stood in the page's own markup. */
function scriptText(text) {
	return getPolicy().createScript(text);
}
/** A script address that passes Trusted Types. Only for addresses that were checked. */
function scriptUrl(url) {
	return getPolicy().createScriptURL(url);
}
/** The policy `latchkey`, made when it is first needed. */
function getPolicy() {
	if (policy) return policy;
	const same = (text) => text;
	policy = {
		createHTML: same,
		createScript: same,
		createScriptURL: same
	};
	try {
		policy = trustedTypes.createPolicy("latchkey", policy);
	} catch {}
	return policy;
}
// src/gate/swap.ts
/** Changes an element while it is out of the page and puts it back, so that the browser takes it as newly inserted. */
function swap(element, change) {
	const place = new Comment();
	element.replaceWith(place);
	change();
	place.replaceWith(element);
}
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
// src/gate/held.ts
/** Address of the script that runs now, besides ours. */
function runningScript(ours) {
	return ((/* @__PURE__ */ new Error()).stack?.match(/\w+:\/\/[^\s)]+(?=(:\d+){2})/g) ?? []).find((line) => !ours || !line.startsWith(ours)) ?? null;
}
export { SAFE as a, urlsIn as c, scriptText as d, scriptUrl as f, whenSeen as g, whenReady as h, MARKED as i, swap as l, isPrerendering as m, ADDRESSES as n, isModule as o, trustedHtml as p, DATA as r, readMarked as s, runningScript as t, isTrusted as u };
