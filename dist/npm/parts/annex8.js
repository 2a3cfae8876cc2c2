import { t as annex } from "./annex4.js";
// src/words/ur/files/annex.ts
var words = { annex };
export { words };
