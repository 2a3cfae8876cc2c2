import { t as panel } from "./panel.js";
// src/words/cy/files/settings.ts
var words = { panel };
export { words };
