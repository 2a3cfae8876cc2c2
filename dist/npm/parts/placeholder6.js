import { t as placeholder } from "./placeholder.js";
// src/words/cy/files/placeholder.ts
var words = { placeholder };
export { words };
