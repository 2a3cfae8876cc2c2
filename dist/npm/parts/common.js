import { t as brief } from "./brief.js";
import { t as details } from "./details.js";
// src/words/cy/common.ts
var common = {
	...brief,
	...details
};
export { common as t };
