import { t as listOf } from "./list-of.js";
import { t as settingsLabel } from "./settings-label.js";
// src/words/cy/brief.ts
var NUMBERS = [
	"un",
	"dau",
	"tri",
	"pedwar",
	"pum",
	"chwe",
	"saith",
	"wyth",
	"naw",
	"deg"
];
var brief = {
	lang: "cy",
	direction: "ltr",
	name: "Cymraeg",
	settings: settingsLabel.cy,
	categories: {
		necessary: {
			title: "Angenrheidiol",
			doing: "gwneud i’r wefan hon weithio"
		},
		preferences: {
			title: "Eich gosodiadau",
			doing: "cofio eich gosodiadau"
		},
		analytics: {
			title: "Cyfrif ymweliadau",
			doing: "cyfrif ymweliadau"
		},
		media: {
			title: "Ffilmiau a mapiau",
			doing: "dangos ffilmiau a mapiau"
		},
		sharing: {
			title: "Rhannu",
			doing: "gadael i chi rannu tudalennau"
		},
		marketing: {
			title: "Hysbysebu",
			doing: "dangos hysbysebion a ddewiswyd ar eich cyfer"
		}
	},
	number: (n) => NUMBERS[n - 1] ?? String(n),
	plural: (n) => n === 0 ? "zero" : n === 1 ? "one" : n === 2 ? "two" : n === 3 ? "few" : n === 6 ? "many" : "other",
	list: (items) => listOf(items, and)
};
function and(last) {
	if (/^[aeiouwyâêîôûŵŷAEIOU]/.test(last)) return `ac ${last}`;
	return `a ${last.replace(/^([cpt])(?![hs])/, "$1h")}`;
}
export { brief as t };
