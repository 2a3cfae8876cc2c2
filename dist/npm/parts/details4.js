import { t as details } from "./details.js";
// src/words/cy/files/details.ts
var words = { common: details };
export { words };
