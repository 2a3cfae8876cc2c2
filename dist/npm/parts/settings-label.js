// src/words/settings-label.ts
/** What every control that opens the settings is called, alone in a file because the head code needs nothing else. */
var settingsLabel = {
	en: "Cookie settings",
	cy: "Gosodiadau cwcis"
};
export { settingsLabel as t };
