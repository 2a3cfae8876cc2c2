import { t as notice } from "./notice3.js";
// src/words/pl/files/notice.ts
var words = { notice };
export { words };
