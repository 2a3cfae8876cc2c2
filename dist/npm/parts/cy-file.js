import { n as annex, t as notice } from "./notice.js";
import { t as banner } from "./banner.js";
import { t as common } from "./common.js";
// src/words/cy/again.ts
var again = {
	title: "Newidiadau i gwcis ar {site}",
	isNew: "Yn newydd ers i chi ddewis: {list}.",
	isDifferent: "Mae’r hyn rydym yn ei ddefnyddio ar gyfer {title} wedi newid ers i chi ddewis.",
	areDifferent: "Mae’r hyn rydym yn ei ddefnyddio ar gyfer y rhain wedi newid ers i chi ddewis: {list}.",
	more: "{list} ({n} arall)",
	asks: "Dim ond os byddwch yn cytuno y byddwn yn defnyddio cwcis ar gyfer hyn.",
	staysOn: "Mae hyn ymlaen nes i chi wrthod.",
	staysOff: "Bydd hyn yn aros i ffwrdd.",
	others: "Ni fydd eich dewisiadau eraill yn newid.",
	accept: "Derbyn",
	reject: "Gwrthod",
	accepted: "Rydych wedi derbyn hyn.",
	rejected: "Rydych wedi gwrthod hyn."
};
// src/words/cy/left.ts
var left = {
	told: "Gall rhywfaint o’r hyn a drowyd i ffwrdd gennych fod wedi’i storio o hyd. Mae’r gosodiadau cwcis yn dweud beth, a beth y gallwch ei wneud.",
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
// src/words/cy/panel.ts
var panel = {
	close: "Cau",
	save: "Cadw",
	acceptAll: "Derbyn popeth",
	rejectAll: "Gwrthod popeth",
	allOn: "Troi popeth ymlaen",
	allOff: "Troi popeth i ffwrdd",
	onlyNeeded: "Ymlaen nawr: yr hyn sydd ei angen ar y wefan hon. Mae popeth arall i ffwrdd nes i chi ddweud.",
	nowOn: "Ymlaen nawr: {list}.",
	nowOff: "I ffwrdd: {list}.",
	needed: "yr hyn sydd ei angen ar y wefan hon",
	except: "{state}, ac eithrio {services}",
	changed: "Yn newydd neu’n wahanol ers i chi ddewis: {list}.",
	chosen: "Gwnaethoch eich dewis ar {date}.",
	told: "Dywedom wrthych am hyn ar {date}.",
	date: (date) => `${date.getDate()} ${annex.months[date.getMonth()]} ${date.getFullYear()}`,
	countries: annex.countries,
	gpc: "Mae eich porwr yn anfon Global Privacy Control, felly mae popeth sydd â switsh yn dechrau i ffwrdd. Yr hyn a ddewiswch yma sy’n cyfrif.",
	safeguard: "Diogelir y data gan: {safeguard}.",
	moreInfo: "Sut mae {name} yn defnyddio data",
	noDetails: "Nid oedd modd llwytho’r manylion. Gallwch ddewis o hyd.",
	saved: "Wedi’i gadw.",
	stops: "Bydd unrhyw beth sy’n dal i redeg yn stopio pan fyddwch yn agor y dudalen nesaf."
};
// src/words/cy-file.ts
/** Welsh, whole: the lazy file that a Welsh page loads. */
var words = {
	common,
	banner,
	panel,
	annex,
	notice,
	reload: {
		fromNext: "Bydd eich dewis yn cyfrif o’r dudalen nesaf.",
		showNow: "Dangos nawr",
		stopsNext: "Gall yr hyn a drowyd i ffwrdd gennych redeg o hyd ar y dudalen hon. Bydd yn stopio pan fyddwch yn agor y dudalen nesaf.",
		stopNow: "Stopio nawr"
	},
	again,
	left,
	receipt: {
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
			cy: "Gymraeg"
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
	}
};
export { words };
