import { n as left, t as receipt } from "./receipt5.js";
// src/words/ur/files/receipt.ts
var words = {
	left,
	receipt
};
export { words };
