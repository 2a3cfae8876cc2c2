import { t as again } from "./again.js";
import { t as askAgain } from "./ask-again.js";
export { askAgain, again as english };
