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
// src/gate/take-out.ts
/**
* Takes an element out of the page, where it can be changed and lets go of what it may have begun to load.
* @returns the function that puts it back: the browser takes it as newly inserted.
*/
function takeOut(element) {
	const place = new Comment();
	Element.prototype.replaceWith.call(element, place);
	return () => place.replaceWith(element);
}
// src/gate/held.ts
/** Address of the script that runs now, besides ours. */
function runningScript(ours) {
	return ((/* @__PURE__ */ new Error()).stack?.match(/\w+:\/\/[^\s)]+(?=(:\d+){2})/g) ?? []).find((line) => !ours || !line.startsWith(ours)) ?? null;
}
export { scriptUrl as a, scriptText as i, takeOut as n, trustedHtml as o, isTrusted as r, runningScript as t };
