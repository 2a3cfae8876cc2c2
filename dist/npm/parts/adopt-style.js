import { n as read, t as native } from "./natives.js";
// src/browser/adopt-style.ts
/**
* Gives the document a style sheet, once however often it is asked.
*
* A constructed sheet is not inline style, so it works under `style-src 'self'`. Browsers that cannot adopt one
* (before 2023) get a `<style>` element, which a strict policy lets through by its nonce.
*/
function adoptStyle(css, nonce = "") {
	try {
		const sheet = Object.assign(new CSSStyleSheet(), { css });
		sheet.replaceSync(css);
		const sheets = read("adoptedStyleSheets");
		if (!sheets.some((other) => other.css === css)) sheets.push(sheet);
	} catch {
		if ([...native("querySelectorAll")("style")].some((style) => style.textContent === css)) return;
		const style = native("createElement")("style");
		style.nonce = nonce;
		style.textContent = css;
		read("head").append(style);
	}
}
export { adoptStyle as t };
