import { t as annex } from "./annex2.js";
// src/words/pl/files/annex.ts
var words = { annex };
export { words };
