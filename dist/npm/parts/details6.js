import { t as details } from "./details3.js";
// src/words/ur/files/details.ts
var words = { common: details };
export { words };
