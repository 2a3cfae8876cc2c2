// src/words/en/reload.ts
var reload = {
	fromNext: "Your choice counts from the next page.",
	showNow: "Show it now",
	stopsNext: "What you turned off may still run on this page. It stops when you open the next page.",
	stopNow: "Stop it now"
};
export { reload as t };
