import { t as panel } from "./panel4.js";
// src/words/ur/files/settings.ts
var words = { panel };
export { words };
