import { o as isFields } from "./read-manifest.js";
// src/manifest/fields-of.ts
/** A value where it is an object with members; for anything else one without. */
function fieldsOf(value) {
	return isFields(value) ? value : {};
}
export { fieldsOf as t };
