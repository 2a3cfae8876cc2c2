import { n as left, t as receipt } from "./receipt4.js";
// src/words/pl/files/receipt.ts
var words = {
	left,
	receipt
};
export { words };
