// src/words/cy/details.ts
var details = {
	on: "Ymlaen",
	off: "I ffwrdd",
	alwaysOn: "Ymlaen bob amser",
	onUntilObjection: "Ymlaen: gallwch droi hyn i ffwrdd",
	notChosen: "Heb ei ddewis",
	descriptions: {
		necessary: "Mae’n gwneud i’r wefan hon weithio, yn ei chadw’n ddiogel ac yn cofio eich dewis.",
		preferences: "Mae’n cofio sut rydych chi’n hoffi defnyddio’r wefan hon, er enghraifft maint y testun.",
		analytics: "Mae’n dangos i ni faint o bobl sy’n ymweld a pha dudalennau sy’n eu helpu.",
		media: "Mae’n dangos ffilmiau, mapiau a phethau eraill o wefannau eraill yn ein tudalennau.",
		sharing: "Mae’n gadael i chi rannu ein tudalennau â phobl eraill.",
		marketing: "Mae’n dangos hysbysebion sy’n cyd-fynd â’r hyn rydych chi wedi edrych arno."
	},
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
	months: [
		"Ionawr",
		"Chwefror",
		"Mawrth",
		"Ebrill",
		"Mai",
		"Mehefin",
		"Gorffennaf",
		"Awst",
		"Medi",
		"Hydref",
		"Tachwedd",
		"Rhagfyr"
	],
	date: "{day} {month} {year}",
	countries: {
		AU: "Awstralia",
		BE: "Gwlad Belg",
		CA: "Canada",
		CH: "Y Swistir",
		DE: "Yr Almaen",
		DK: "Denmarc",
		ES: "Sbaen",
		EU: "Yr Undeb Ewropeaidd",
		FI: "Y Ffindir",
		FR: "Ffrainc",
		GB: "Y Deyrnas Unedig",
		IE: "Iwerddon",
		IL: "Israel",
		IN: "India",
		IT: "Yr Eidal",
		JP: "Japan",
		LU: "Lwcsembwrg",
		NL: "Yr Iseldiroedd",
		NO: "Norwy",
		NZ: "Seland Newydd",
		PL: "Gwlad Pwyl",
		SE: "Sweden",
		SG: "Singapore",
		US: "Yr Unol Daleithiau"
	}
};
export { details as t };
