// src/words/cy/annex.ts
var annex = {
	caption: "Y cwcis rydym yn eu defnyddio",
	captionOf: "Y cwcis rydym yn eu defnyddio: {categories}",
	recipients: "Pwy sy’n derbyn eich data",
	none: "Nid ydym yn defnyddio cwcis o’r math hwn.",
	columns: {
		cookie: "Cwci",
		where: "Ble y’i defnyddir",
		expiry: "Dod i ben",
		information: "Rhagor o wybodaeth",
		category: "Categori",
		provider: "Darparwr",
		basis: "Pam y caniateir hyn",
		country: "Gwlad",
		choice: "Eich dewis",
		recipient: "Pwy",
		data: "Pa ddata",
		purpose: "Pam",
		safeguard: "Beth sy’n ei ddiogelu"
	},
	types: {
		localStorage: "storfa leol",
		sessionStorage: "storfa sesiwn",
		indexedDB: "cronfa ddata’r porwr",
		cacheStorage: "storfa dros dro’r porwr",
		serviceWorker: "gweithiwr gwasanaeth",
		pixel: "picsel",
		script: "sgript"
	},
	bases: {
		necessary: "Mae ei angen ar y wefan",
		communication: "Mae’n anfon y dudalen atoch",
		statistics: "Cyfrif yn unig, nes i chi wrthod",
		appearance: "Eich gosodiadau, nes i chi wrthod",
		emergency: "Mae’n anfon cymorth mewn argyfwng",
		consent: "Dim ond os byddwch yn cytuno"
	},
	law: "{why} (PECR, Atodlen A1, paragraff {paragraph})",
	thisWebsite: "Y wefan hon",
	own: "Mae’n cofio eich dewis am gwcis, fel na fyddwn yn gofyn i chi ar bob tudalen. Mae’n cadw eich ateb a’r amser, a dim byd arall amdanoch chi. Mae storfa o’r un enw yn cadw sut y gwnaethoch ddewis ac ym mha iaith, nes i chi ei chlirio. Mae hefyd yn cadw eich lle os oes rhaid llwytho tudalen eto.",
	ownLog: "Mae’n cadw eich dewis nes i ni ei nodi. Mae’n cadw eich atebion, yr amser a rhif ar hap nad yw’n cael ei ddefnyddio at ddim byd arall.",
	durations: {
		session: "pan fyddwch yn cau’r porwr",
		untilCleared: "nes i chi ei glirio",
		units: {
			second: { other: "{n} eiliad" },
			minute: {
				two: "{n} funud",
				other: "{n} munud"
			},
			hour: { other: "{n} awr" },
			day: {
				two: "{n} ddiwrnod",
				other: "{n} diwrnod"
			},
			week: { other: "{n} wythnos" },
			month: {
				two: "{n} fis",
				other: "{n} mis"
			},
			year: {
				one: "{n} flwyddyn",
				two: "{n} flynedd",
				few: "{n} blynedd",
				"=4": "{n} blynedd",
				many: "{n} blynedd",
				other: "{n} mlynedd"
			}
		}
	}
};
export { annex as t };
