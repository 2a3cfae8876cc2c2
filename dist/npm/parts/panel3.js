// src/words/pl/panel.ts
var panel = {
	close: "Zamknij",
	save: "Zapisz",
	acceptAll: "Zgadzam się na wszystkie",
	rejectAll: "Odrzucam wszystkie",
	allOn: "Włącz wszystko",
	allOff: "Wyłącz wszystko",
	onlyNeeded: "Teraz włączone: to, czego ta strona potrzebuje. Reszta jest wyłączona, dopóki jej nie włączysz.",
	nowOn: "Teraz włączone: {list}.",
	nowOff: "Wyłączone: {list}.",
	needed: "to, czego ta strona potrzebuje",
	except: "{state}, z wyjątkiem: {services}",
	changed: "Nowe lub zmienione od czasu Twojego wyboru: {list}.",
	chosen: "Data Twojego wyboru: {date}.",
	told: "Poinformowaliśmy Cię o tym {date}.",
	gpc: "Twoja przeglądarka wysyła Global Privacy Control, więc wszystko, co ma przełącznik, jest na początku wyłączone. Liczy się to, co wybierzesz tutaj.",
	safeguard: "Dane chroni: {safeguard}.",
	moreInfo: "Jak {name} używa danych",
	noDetails: "Nie udało się wczytać szczegółów. Nadal możesz wybierać.",
	saved: "Zapisano.",
	stops: "To, co jeszcze działa, zatrzyma się, gdy otworzysz następną stronę."
};
export { panel as t };
