import { t as panel } from "./panel3.js";
// src/words/pl/files/settings.ts
var words = { panel };
export { words };
