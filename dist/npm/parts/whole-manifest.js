import { t as native } from "./natives.js";
import { c as report } from "./cookies.js";
// src/browser/read-json.ts
/** The JSON in a script element of the page; undefined, with a message, where there is none or it does not parse. */
function readJson(id) {
	try {
		const [element] = native("querySelectorAll")(`script[id=${id}]`);
		return JSON.parse(element?.text);
	} catch (error) {
		report(`no JSON in #${id}`, error);
		return;
	}
}
// src/browser/whole-manifest.ts
/**
* Gets the whole manifest when its head part says where the long texts are: in a JSON script further down
* (`#latchkey-texts`), or at an address of this site. Where they cannot be had, the head part has to do.
*/
async function wholeManifest(headPart) {
	const { texts } = headPart ?? {};
	try {
		const whole = /^#/.test(texts) ? readJson(texts.slice(1)) : texts && await (await fetch(texts, { mode: "same-origin" })).json();
		if (whole && typeof whole === "object") return whole;
	} catch (error) {
		report(`no texts at ${texts}`, error);
	}
	return headPart ?? {};
}
export { wholeManifest as t };
