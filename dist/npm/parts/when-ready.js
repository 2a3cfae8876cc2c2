import { n as read } from "./natives.js";
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
export { whenReady as n, whenSeen as r, isPrerendering as t };
