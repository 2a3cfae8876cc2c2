import { n as again, t as reload } from "./reload3.js";
import { t as told } from "./told3.js";
// src/words/pl/files/later.ts
var words = {
	again,
	reload,
	left: { told }
};
export { words };
