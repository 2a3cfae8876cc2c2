// src/words/cy/notice.ts
var notice = {
	what: {
		title: "Beth yw cwcis",
		text: "Darnau bach o destun y mae gwefan yn eu cadw ar eich ffôn, eich llechen neu’ch cyfrifiadur yw cwcis. Mae ffyrdd eraill o gadw neu ddarllen pethau yno. Ar y dudalen hon rydym yn galw pob un ohonynt yn gwcis."
	},
	use: {
		title: "Ar gyfer beth rydym yn defnyddio cwcis",
		kinds: {
			none: "Mae hyn ymlaen bob amser.",
			asks: "Mae hyn i ffwrdd nes i chi gytuno.",
			objects: "Mae hyn ymlaen nes i chi wrthod."
		}
	},
	refuse: {
		title: "Sut i wrthod",
		choose: "Agorwch {settings} i gytuno neu i wrthod. Gallwch newid eich meddwl ar unrhyw adeg.",
		object: "Agorwch {settings} i droi’r hyn sydd ymlaen i ffwrdd. Mae hyn am ddim, a gallwch newid eich meddwl ar unrhyw adeg.",
		remembered: "Byddwn yn cofio eich dewis am {time}.",
		then: {
			asks: "Yna byddwn yn gofyn eto.",
			objects: "Ar ôl hynny, bydd yr hyn sydd ymlaen nes i chi wrthod ymlaen eto, a byddwn yn dweud hynny wrthych."
		},
		browser: "Gallwch hefyd ddileu cwcis yng ngosodiadau eich porwr.",
		nothing: "Dim ond cwcis sydd eu hangen arni y mae’r wefan hon yn eu defnyddio, felly nid oes dim i gytuno iddo na’i wrthod.",
		gpc: {
			asks: "Mae rhai porwyr yn anfon signal o’r enw Global Privacy Control. Gyda’r signal neu hebddo, mae popeth y mae angen eich caniatâd ar ei gyfer yn aros i ffwrdd nes i chi gytuno.",
			objects: "Mae rhai porwyr yn anfon signal o’r enw Global Privacy Control. Os yw eich porwr chi’n gwneud hynny, rydym yn cadw i ffwrdd yr hyn a fyddai ymlaen nes i chi wrthod. Rydym yn dal i ofyn i chi am y gweddill. Yr hyn a ddewiswch yma wedyn sy’n cyfrif."
		}
	},
	without: {
		title: "Beth efallai na fydd yn gweithio os byddwch yn gwrthod",
		text: "Gallwch ddefnyddio’r wefan hon hyd yn oed os byddwch yn gwrthod. Efallai na fydd rhai rhannau ohoni’n gweithio."
	},
	who: {
		title: "Pwy sy’n gosod cwcis",
		us: "Rydym yn gosod cwcis ein hunain.",
		others: "Rydym hefyd yn defnyddio gwasanaethau gan sefydliadau eraill. Gallant osod neu ddarllen cwcis, neu dderbyn data am eich ymweliad.",
		by: "{name}, a ddarperir gan {provider}.",
		sets: "Cwcis: {names}.",
		roles: {
			controller: "Y sefydliad hwn ei hun sy’n penderfynu sut mae’n defnyddio’r data.",
			"joint controller": "Mae’r sefydliad hwn a ninnau’n penderfynu gyda’n gilydd sut mae’r data’n cael ei ddefnyddio.",
			processor: "Dim ond fel rydym ni’n dweud wrtho y mae’r sefydliad hwn yn defnyddio’r data."
		},
		country: "I ble mae’r data’n mynd: {country}.",
		safeguard: "Beth sy’n ei ddiogelu: {safeguard}.",
		more: "Darllenwch beth mae {provider} yn ei ddweud"
	},
	others: {
		title: "Gwefannau eraill",
		text: "Mae dolenni i wefannau eraill ar ein tudalennau. Pan fyddwch yn dilyn un, darllenwch hysbysiad y wefan honno. Nid yw ein hysbysiad ni’n berthnasol iddi."
	},
	changes: {
		title: "Newidiadau i’r dudalen hon",
		updated: "Diweddarwyd ddiwethaf: {date}.",
		list: "Beth sydd wedi newid:",
		again: "Os bydd rhywbeth rydych wedi dewis yn ei gylch yn newid, byddwn yn gofyn i chi eto.",
		approved: "Cymeradwywyd gan: {who}.",
		review: "Byddwn yn gwirio’r dudalen hon eto erbyn {date}."
	},
	contact: {
		title: "Sut i gysylltu â ni",
		text: "Os oes gennych gwestiwn am gwcis, cysylltwch â ni: {contact}.",
		more: "I gael gwybod sut rydym yn defnyddio eich data, darllenwch {notice}.",
		notice: "ein hysbysiad preifatrwydd"
	},
	complain: {
		title: "Sut i gwyno",
		us: "Os nad ydych yn fodlon ar y ffordd rydym yn defnyddio cwcis, dywedwch wrthym ni yn gyntaf.",
		regulator: "Gallwch hefyd gwyno wrth y rheoleiddiwr diogelu data: {regulator}.",
		former: "Ar {date} cymerodd le {former}."
	}
};
export { notice as t };
