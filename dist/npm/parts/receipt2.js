import { t as told } from "./told.js";
// src/words/cy/left.ts
var left = {
	told,
	title: "Beth na allem ei ddileu",
	intro: "Mae’r rhain i ffwrdd, ond gallant fod ar eich dyfais o hyd.",
	httpOnly: "{names}: dim ond y cyfrifiadur sy’n anfon y wefan hon atoch all ddileu hyn. Gall ddiflannu pan fyddwch yn cau eich porwr.",
	thirdParty: "{names}: gall {who} gadw hyn ar wefan arall, na allwn ei chyrraedd.",
	others: "sefydliad arall",
	otherPath: "{names}: mae hyn yn perthyn i ran arall o’r wefan hon. Rydym wedi ceisio ei ddileu, ond ni allwn weld o’r fan hon a yw wedi mynd.",
	comesBack: "{names}: mae rhywbeth ar y dudalen hon yn ysgrifennu hyn eto bob tro y byddwn yn ei ddileu. Agorwch dudalen arall, yna edrychwch yma eto.",
	refused: "{names}: nid oedd eich porwr yn gadael i ni ddileu hyn. Caewch dabiau eraill gyda’r wefan hon, yna edrychwch yma eto.",
	yourself: "I ddileu’r cyfan eich hun, agorwch osodiadau eich porwr. Chwiliwch am gwcis a data gwefannau, a dilëwch yr hyn sydd wedi’i storio ar gyfer {host}.",
	ask: "Gallwch hefyd ofyn i ni: {contact}."
};
// src/words/cy/receipt.ts
var receipt = {
	title: "Eich derbynneb",
	heading: "Eich dewis am gwcis ar {site}",
	chosen: "Gwnaethoch eich dewis ar {date} am {time}.",
	by: {
		banner: "Defnyddioch fotymau’r neges am gwcis.",
		panel: "Defnyddioch y gosodiadau cwcis.",
		form: "Defnyddioch y gosodiadau cwcis mewn tudalen.",
		embed: "Defnyddioch y botwm wrth ymyl ffilm, map neu rywbeth tebyg.",
		api: "Defnyddioch fotymau a wnaeth y wefan hon ei hun.",
		moved: "Daw o’r offeryn cwcis a ddefnyddiai’r wefan hon o’r blaen.",
		unknown: "Nid yw eich porwr yn gwybod bellach sut y gwnaethoch ddewis."
	},
	read: "Gofynnwyd i chi yn {language}.",
	languages: {
		en: "Saesneg",
		cy: "Gymraeg",
		ur: "Wrdw",
		pl: "Bwyleg"
	},
	gpc: "Anfonodd eich porwr Global Privacy Control, sy’n gofyn i wefannau beidio â gwerthu na rhannu eich data.",
	until: "Cedwir eich dewis tan {date}. Yna byddwn yn gofyn i chi eto.",
	answers: {
		granted: "{title}: dywedoch ie.",
		refused: "{title}: dywedoch na.",
		objected: "{title}: rydych wedi ei droi i ffwrdd.",
		"not objected": "{title}: dywedom wrthych, a’i adael ymlaen a wnaethoch."
	},
	left: "Ni allem dynnu’r rhain o’ch porwr:",
	why: {
		"http only": "{name}: dim ond y wefan a’i gosododd all ei ddarllen neu ei dynnu. Gallwch ei glirio yn eich porwr.",
		"third party": "{name}: mae’n perthyn i wefan arall. Gallwch ei glirio yn eich porwr.",
		"other path": "{name}: mae’n perthyn i ran arall o’r wefan hon. Caiff ei dynnu pan ewch yno.",
		"comes back": "{name}: mae rhywbeth ar y dudalen yn ei ysgrifennu eto. Mae’n stopio pan agorwch y dudalen nesaf.",
		"refused by the browser": "{name}: ni adawodd eich porwr i ni ei dynnu. Gallwch ei glirio yn eich porwr."
	},
	rules: "Y rheolau y gofynnom oddi tanynt: {rules}.",
	download: "Lawrlwytho",
	print: "Argraffu",
	file: "derbynneb-cwcis",
	data: "Yr un peth i’r bobl sy’n rhedeg y wefan:"
};
export { left as n, receipt as t };
