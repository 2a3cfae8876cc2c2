import { p as text } from "./read-manifest.js";
// src/choice/record.ts
/** Time, then for each entry an id, what was said, and seven letters and figures. */
var RECORD = /^1\.(0|[1-9a-z][\da-z]{0,6})(\.[\da-z-]+[+-][\da-z]{7}){0,300}$/;
/** Writes a record as `1.` + minutes in base 36 + for each entry `.` + id + `+` or `-` + fingerprint. */
function encodeRecord({ minutes, entries }) {
	return [`1.${minutes.toString(36)}`, ...[...entries].map((entry) => entry.join(""))].join(".");
}
/** Reads what {@link encodeRecord} writes. Null for everything else, ids that come twice included; never throws. */
function decodeRecord(value) {
	const [record] = RECORD.exec(text(value)) || [];
	if (!record) return null;
	const [, time, ...parts] = record.split(".");
	const entries = new Map(parts.map((part) => [part.slice(0, -8), part.slice(-8)]));
	return parts[entries.size] ? null : {
		minutes: parseInt(time, 36),
		entries
	};
}
export { encodeRecord as n, decodeRecord as t };
