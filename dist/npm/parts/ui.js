import { r as readManifest } from "./read-manifest.js";
import { n as wordsIn, t as toHtml } from "./to-html.js";
import { n as firstBanner } from "./banner3.js";
import { t as banner_default } from "./banner4.js";
// src/ui/render-banner.ts
/** The style sheet that goes with `renderBanner`. */
var bannerStyle = banner_default;
/**
* The banner as static, hidden HTML for the start of the body. The script in the head shows it when it is needed, so
* nothing moves and no further file is loaded.
* @returns an empty string where nothing has to be asked or told, and for the layout `none`.
*/
function renderBanner(manifest, { lang = "en", layout = "flow" } = {}) {
	const declared = readManifest(manifest);
	if (![...declared.categories.values()].some(({ kind }) => kind !== "none") || layout === "none") return "";
	return toHtml(firstBanner(manifest, wordsIn(lang, manifest), {
		layout,
		declared
	}));
}
export { renderBanner as n, bannerStyle as t };
