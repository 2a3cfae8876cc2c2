import { t as notice } from "./notice.js";
// src/words/cy/files/notice.ts
var words = { notice };
export { words };
