import { t as annex } from "./annex3.js";
// src/words/pl/files/annex.ts
var words = { annex };
export { words };
