// src/browser/report.ts
var said = /* @__PURE__ */ new Set();
/** Tells the developer something once a page, in the console. Never throws at the page. */
function report(message, ...details) {
	if (said.has(message)) return;
	said.add(message);
	console.warn(`latchkey: ${message}`, ...details);
}
export { report as t };
