import { n as read, t as native } from "./natives.js";
// src/browser/add-style.ts
/**
* Gives the document a style sheet.
*
* A constructed sheet is not inline style, so it works under `style-src 'self'`. Browsers that cannot adopt one
* (before 2023) get a `<style>` element, which a strict policy lets through by its nonce.
*/
function addStyle(css, nonce = "") {
	try {
		const sheet = Object.assign(new CSSStyleSheet(), { css });
		sheet.replaceSync(css);
		read("adoptedStyleSheets").push(sheet);
	} catch {
		const style = native("createElement")("style");
		style.nonce = nonce;
		style.textContent = css;
		read("head").append(style);
	}
}
// src/browser/adopt-style.ts
/** Gives the document a style sheet, once however often it is asked. */
function adoptStyle(css, nonce = "") {
	if (read("adoptedStyleSheets")?.some((sheet) => sheet.css === css) || [...native("querySelectorAll")("style")].some((style) => style.textContent === css)) return;
	addStyle(css, nonce);
}
export { adoptStyle as t };
