// src/words/pl/again.ts
var again = {
	title: "Zmiany w plikach cookie: {site}",
	isNew: "Nowe od czasu Twojego wyboru: {list}.",
	isDifferent: "Od czasu Twojego wyboru zmieniło się to, czego używamy do celu „{title}”.",
	areDifferent: "Od czasu Twojego wyboru zmieniło się to, czego używamy do tych celów: {list}.",
	more: "{list} (jeszcze {n})",
	asks: "Używamy do tego plików cookie tylko za Twoją zgodą.",
	staysOn: "To jest włączone, dopóki nie powiesz „nie”.",
	staysOff: "To pozostaje wyłączone.",
	others: "Twoje inne wybory się nie zmieniają.",
	accept: "Zgadzam się",
	reject: "Odrzucam",
	accepted: "Zgadzasz się na to.",
	rejected: "Odrzucasz to."
};
// src/words/pl/reload.ts
var reload = {
	fromNext: "Twój wybór liczy się od następnej strony.",
	showNow: "Pokaż teraz",
	stopsNext: "To, co zostało wyłączone, może jeszcze działać na tej stronie. Zatrzyma się, gdy otworzysz następną stronę.",
	stopNow: "Zatrzymaj teraz"
};
export { again as n, reload as t };
