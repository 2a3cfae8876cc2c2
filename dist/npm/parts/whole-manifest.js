import { n as native, r as read, t as report } from "./report.js";
// src/browser/adopt-style.ts
/**
* Gives the document a style sheet, once however often it is asked.
*
* A constructed sheet is not inline style, so it works under `style-src 'self'`. Browsers that cannot adopt one
* (before 2023) get a `<style>` element, which a strict policy lets through by its nonce.
*/
function adoptStyle(css, nonce = "") {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		const sheets = read("adoptedStyleSheets");
		if (!sheets.some((other) => rulesOf(other) === rulesOf(sheet))) sheets.push(sheet);
	} catch {
		if ([...native("querySelectorAll")("style")].some((style) => style.textContent === css)) return;
		const style = native("createElement")("style");
		style.nonce = nonce;
		style.textContent = css;
		read("head").append(style);
	}
}
function rulesOf(sheet) {
	return [...sheet.cssRules].map((rule) => rule.cssText).join("");
}
// src/browser/read-json.ts
/** The JSON in a script element of the page; undefined, with a message, where there is none or it does not parse. */
function readJson(id) {
	const element = native("getElementById")(id);
	try {
		return JSON.parse(element.text);
	} catch (error) {
		report(`no JSON in <script id="${id}">`, error);
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
export { adoptStyle as n, wholeManifest as t };
