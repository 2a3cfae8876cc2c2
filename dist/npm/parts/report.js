// src/browser/natives.ts
/**
* A property of the document, read through the prototype: page content such as `<img name=readyState>` or
* `<form name=createElement>` shadows the document's own members.
*/
function read(name) {
	return Reflect.get(Document.prototype, name, document);
}
/** A method of the document, found in the same way. */
function native(name) {
	return read(name).bind(document);
}
// src/browser/report.ts
var said = /* @__PURE__ */ new Set();
/** Tells the developer something once a page, in the console. Never throws at the page. */
function report(message, ...details) {
	if (said.has(message)) return;
	said.add(message);
	console.warn(`latchkey: ${message}`, ...details);
}
export { native as n, read as r, report as t };
