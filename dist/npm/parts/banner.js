// src/words/cy/banner.ts
var banner = {
	title: "Cwcis ar {site}",
	thisSite: "y wefan hon",
	needed: "Rydym yn defnyddio cwcis er mwyn i’r wefan weithio.",
	permission: "Gyda’ch caniatâd, rydym hefyd {list}.",
	objection: "Rydym hefyd {list}: gallwch droi hyn i ffwrdd.",
	objected: "Byddem hefyd {list}. Mae eich porwr yn anfon Global Privacy Control, felly mae hyn i ffwrdd nes i chi ei droi ymlaen.",
	item: "yn {doing}",
	titled: "defnyddio cwcis ar gyfer “{title}”",
	more: {
		one: "gwneud un peth arall",
		two: "gwneud {n} beth arall",
		few: "gwneud {n} pheth arall",
		many: "gwneud {n} pheth arall",
		other: "gwneud {n} peth arall"
	},
	others: { other: "Byddai {n} sefydliad arall yn cael data am eich ymweliad." },
	accept: "Derbyn popeth",
	reject: "Gwrthod popeth",
	leaveOn: "Iawn",
	turnOff: "Diffodd",
	turnOn: "Troi ymlaen",
	leaveOff: "Gadael i ffwrdd",
	hide: "Cuddio’r neges hon",
	accepted: "Rydych wedi derbyn pob cwci.",
	rejected: "Rydych wedi gwrthod pob cwci nad oes ei angen ar y wefan hon.",
	isOn: "Mae hyn ymlaen nawr.",
	isOff: "Mae hyn i ffwrdd nawr.",
	allOn: "Mae popeth ymlaen nawr.",
	allOff: "Mae popeth nad oes ei angen ar y wefan hon i ffwrdd nawr.",
	saved: "Mae eich dewis wedi’i gadw.",
	change: [
		"Gallwch ",
		"newid eich gosodiadau cwcis",
		" unrhyw bryd."
	]
};
export { banner as t };
