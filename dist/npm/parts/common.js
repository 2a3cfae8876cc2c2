import { t as listOf } from "./list-of.js";
import { t as settingsLabel } from "./settings-label.js";
// src/words/cy/common.ts
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
var common = {
	lang: "cy",
	direction: "ltr",
	settings: settingsLabel.cy,
	on: "Ymlaen",
	off: "I ffwrdd",
	alwaysOn: "Ymlaen bob amser",
	onUntilObjection: "Ymlaen: gallwch droi hyn i ffwrdd",
	notChosen: "Heb ei ddewis",
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
	descriptions: {
		necessary: "Mae’n gwneud i’r wefan hon weithio, yn ei chadw’n ddiogel ac yn cofio eich dewis.",
		preferences: "Mae’n cofio sut rydych chi’n hoffi defnyddio’r wefan hon, er enghraifft maint y testun.",
		analytics: "Mae’n dangos i ni faint o bobl sy’n ymweld a pha dudalennau sy’n eu helpu.",
		media: "Mae’n dangos ffilmiau, mapiau a phethau eraill o wefannau eraill yn ein tudalennau.",
		sharing: "Mae’n gadael i chi rannu ein tudalennau â phobl eraill.",
		marketing: "Mae’n dangos hysbysebion sy’n cyd-fynd â’r hyn rydych chi wedi edrych arno."
	},
	number: (n) => NUMBERS[n - 1] ?? String(n),
	counted: {
		companies: {
			two: "{n} gwmni",
			few: "{n} chwmni",
			many: "{n} chwmni",
			other: "{n} cwmni"
		},
		services: {
			two: "{n} wasanaeth",
			other: "{n} gwasanaeth"
		},
		cookies: {
			two: "{n} gwci",
			few: "{n} chwci",
			many: "{n} chwci",
			other: "{n} cwci"
		}
	},
	plural: (n) => n === 0 ? "zero" : n === 1 ? "one" : n === 2 ? "two" : n === 3 ? "few" : n === 6 ? "many" : "other",
	list: (items) => listOf(items, and)
};
function and(last) {
	if (/^[aeiouwyâêîôûŵŷAEIOU]/.test(last)) return `ac ${last}`;
	return `a ${last.replace(/^([cpt])(?![hs])/, "$1h")}`;
}
export { common as t };
