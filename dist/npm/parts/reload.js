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
// src/words/cy/reload.ts
var reload = {
	fromNext: "Bydd eich dewis yn cyfrif o’r dudalen nesaf.",
	showNow: "Dangos nawr",
	stopsNext: "Gall yr hyn a drowyd i ffwrdd gennych redeg o hyd ar y dudalen hon. Bydd yn stopio pan fyddwch yn agor y dudalen nesaf.",
	stopNow: "Stopio nawr"
};
export { again as n, reload as t };
