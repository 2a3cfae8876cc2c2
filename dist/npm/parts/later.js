import { n as again, t as reload } from "./reload.js";
import { t as told } from "./told.js";
// src/words/cy/files/later.ts
var words = {
	again,
	reload,
	left: { told }
};
export { words };
