import { t as native } from "./natives.js";
// src/ui/download-text.ts
/** Long enough for a browser that asks where to put the file. In milliseconds. */
var KEPT = 6e4;
/** Has the browser save a text as a file, without a request. */
function downloadText(text, name) {
	const link = native("createElement")("a");
	link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
export { downloadText as t };
