import { t as details } from "./details2.js";
// src/words/pl/files/details.ts
var words = { common: details };
export { words };
