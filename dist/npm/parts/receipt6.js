import { n as left, t as receipt } from "./receipt2.js";
// src/words/cy/files/receipt.ts
var words = {
	left,
	receipt
};
export { words };
