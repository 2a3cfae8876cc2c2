import { t as placeholder } from "./placeholder3.js";
// src/words/pl/files/placeholder.ts
var words = { placeholder };
export { words };
