import { n as again, t as reload } from "./reload4.js";
import { t as told } from "./told4.js";
// src/words/ur/files/later.ts
var words = {
	again,
	reload,
	left: { told }
};
export { words };
