import { n as read, t as native } from "./natives.js";
import { t as settingsLabel } from "./settings-label.js";
// src/controls/settings-control.ts
/** The hash of links that open the settings. */
var SETTINGS_HASH = "#latchkey-settings";
/** Selects what opens the settings: a button of the site's or ours, or any link that ends in the hash. */
var SETTINGS = `[data-latchkey=settings],a[href$="${SETTINGS_HASH}"]`;
/** Adds a plain button at the end of a page where something has a switch and no control for it can be seen. */
function addSettingsControl({ declared, lang }) {
	const canSee = (control) => control.getClientRects()[0] && !control.closest("#latchkey-banner");
	if (![...declared.categories.values()].some(({ kind }) => kind !== "none") || [...native("querySelectorAll")("[data-latchkey=settings],a[href$=\"#latchkey-settings\"]")].some(canSee)) return;
	const button = native("createElement")("button");
	button.type = "button";
	button.dataset.latchkey = "settings";
	button.textContent = settingsLabel[/^cy\b/i.test(lang) ? "cy" : "en"];
	read("body").append(button);
}
export { SETTINGS_HASH as n, addSettingsControl as r, SETTINGS as t };
