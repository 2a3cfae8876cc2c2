import { r as readManifest } from "./read-manifest.js";
import { t as toHtml } from "./to-html.js";
import { t as banner } from "./banner.js";
import { t as common } from "./common.js";
import { t as banner$1 } from "./banner2.js";
import { t as common$1 } from "./common2.js";
import { t as baseLanguage } from "./text-in.js";
import { r as firstBanner, t as banner_default } from "./banner3.js";
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
	const words = baseLanguage(lang) === "cy" ? {
		common,
		banner
	} : {
		common: common$1,
		banner: banner$1
	};
	return toHtml(firstBanner(manifest, words, {
		layout,
		declared
	}));
}
export { renderBanner as n, bannerStyle as t };
