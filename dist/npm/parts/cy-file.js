import { n as annex, t as notice } from "./notice.js";
import { t as banner } from "./banner.js";
import { t as common } from "./common.js";
// src/words/cy/panel.ts
var panel = {
	close: "Cau",
	save: "Cadw",
	acceptAll: "Derbyn popeth",
	rejectAll: "Gwrthod popeth",
	onlyNeeded: "Ymlaen nawr: yr hyn sydd ei angen ar y wefan hon. Mae popeth arall i ffwrdd nes i chi ddweud.",
	nowOn: "Ymlaen nawr: {list}.",
	nowOff: "I ffwrdd: {list}.",
	needed: "yr hyn sydd ei angen ar y wefan hon",
	onUntilObjection: "Ymlaen: gallwch droi hyn i ffwrdd",
	except: "{state}, ac eithrio {services}",
	changed: "Yn newydd neu’n wahanol ers i chi ddewis: {list}.",
	chosen: "Gwnaethoch eich dewis ar {date}.",
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
		showNow: "Dangos nawr"
	}
};
export { words };
