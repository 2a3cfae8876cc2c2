import { t as annex } from "./annex.js";
// src/words/cy/files/annex.ts
var words = { annex };
export { words };
