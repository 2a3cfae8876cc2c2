import { t as wholeManifest } from "./whole-manifest.js";
import { o as isFields } from "./read-manifest.js";
import { t as OWN_PATH } from "./own-path.js";
// src/languages/read-own-texts.ts
/**
* The texts of a language of the site's own: from the manifest, or from the file that it names. From this site only:
* another host would decide what visitors are told here. Rejects where they cannot be had.
*/
async function readOwnTexts(source, tag) {
	const given = isFields(source) && isFields(source.languages) ? source.languages[tag] : void 0;
	if (typeof given !== "string") {
		const { languages } = await wholeManifest(source);
		return isFields(languages) ? languages[tag] : void 0;
	}
	if (!OWN_PATH.test(given)) throw new Error(`${given} is no path of this site`);
	return (await fetch(given, { mode: "same-origin" })).json();
}
export { readOwnTexts as t };
