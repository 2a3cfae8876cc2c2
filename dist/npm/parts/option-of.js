import { o as isFields } from "./read-manifest.js";
// src/manifest/option-of.ts
/** An option of a manifest that only lazy code needs, as it stands there, unchecked; undefined where there is none. */
function optionOf(manifest, name) {
	return isFields(manifest) && isFields(manifest.options) ? manifest.options[name] : void 0;
}
export { optionOf as t };
