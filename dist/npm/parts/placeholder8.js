import { t as placeholder } from "./placeholder4.js";
// src/words/ur/files/placeholder.ts
var words = { placeholder };
export { words };
