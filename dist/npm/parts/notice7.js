import { t as notice } from "./notice4.js";
// src/words/ur/files/notice.ts
var words = { notice };
export { words };
