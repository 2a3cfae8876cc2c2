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
	gpc: "Mae eich porwr yn anfon Global Privacy Control, felly mae popeth sydd â switsh yn dechrau i ffwrdd. Yr hyn a ddewiswch yma sy’n cyfrif.",
	safeguard: "Diogelir y data gan: {safeguard}.",
	moreInfo: "Sut mae {name} yn defnyddio data",
	noDetails: "Nid oedd modd llwytho’r manylion. Gallwch ddewis o hyd.",
	saved: "Wedi’i gadw.",
	stops: "Bydd unrhyw beth sy’n dal i redeg yn stopio pan fyddwch yn agor y dudalen nesaf."
};
export { panel as t };
