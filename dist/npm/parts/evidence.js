// src/choice/evidence.ts
/**
* The evidence that goes with a record, which is kept in localStorage under that record: with any other it says
* nothing. Undefined where there is none. Never throws.
*/
function readEvidence(record) {
	try {
		return JSON.parse(localStorage.getItem("latchkey"))[record];
	} catch {
		return;
	}
}
export { readEvidence as t };
