import { n as read } from "./natives.js";
// src/browser/when-ready.ts
/** Whether the browser renders this page ahead, and nobody sees it yet. */
var isPrerendering = () => read("prerendering");
/** Calls back when somebody sees a page that was rendered ahead: the event is the document's, and does not bubble. */
function whenSeen(callback) {
	addEventListener("prerenderingchange", callback, {
		once: true,
		capture: true
	});
}
/** Whether the browser still reads the HTML of this page. */
var isParsing = () => read("readyState") === "loading";
/**
* Calls back at DOMContentLoaded, at once where that has come; where the page is rendered ahead, not before somebody
* sees it. The state of the document does not tell: deferred scripts and modules run in between. Nor does the time of the
* event: in one new tab of several hundred, Firefox has all times of the blank page before (1 for each) stand there while a
* page is being parsed.
*/
function whenReady(callback) {
	if (isPrerendering()) whenSeen(() => whenReady(callback));
	else if (isParsing() || performance.timing.domContentLoadedEventStart < performance.timing.domInteractive) addEventListener("DOMContentLoaded", callback, { once: true });
	else callback();
}
export { whenSeen as i, isPrerendering as n, whenReady as r, isParsing as t };
