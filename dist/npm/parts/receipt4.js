import { t as told } from "./told3.js";
// src/words/pl/left.ts
var left = {
	told,
	title: "Czego nie udało się usunąć",
	intro: "To jest wyłączone, ale może jeszcze być na Twoim urządzeniu.",
	httpOnly: "{names}: może to usunąć tylko komputer, który wysyła Ci tę stronę. To może zniknąć, gdy zamkniesz przeglądarkę.",
	thirdParty: "{names}: {who} może to mieć na innej stronie, do której nie mamy dostępu.",
	others: "inna organizacja",
	otherPath: "{names}: to należy do innej części tej strony. Próbujemy to usunąć, ale nie widać stąd, czy to zniknęło.",
	comesBack: "{names}: coś na tej stronie zapisuje to znowu za każdym razem, gdy to usuwamy. Otwórz inną stronę i zajrzyj tu jeszcze raz.",
	refused: "{names}: Twoja przeglądarka nie pozwala nam tego usunąć. Zamknij inne karty z tą stroną i zajrzyj tu jeszcze raz.",
	yourself: "Aby usunąć wszystko samodzielnie, otwórz ustawienia przeglądarki. Znajdź pliki cookie i dane stron i usuń to, co jest zapisane dla: {host}.",
	ask: "Możesz też zapytać nas: {contact}."
};
// src/words/pl/receipt.ts
var receipt = {
	title: "Twoje potwierdzenie",
	heading: "Twój wybór plików cookie: {site}",
	chosen: "Data Twojego wyboru: {date}, godzina {time}.",
	by: {
		banner: "Wybrano przyciskami wiadomości o plikach cookie.",
		panel: "Wybrano w ustawieniach plików cookie.",
		form: "Wybrano w ustawieniach plików cookie na stronie.",
		embed: "Wybrano przyciskiem obok filmu, mapy lub czegoś podobnego.",
		api: "Wybrano przyciskami, które zrobiła sama ta strona.",
		moved: "Wybór pochodzi z narzędzia, którego ta strona używała wcześniej.",
		unknown: "Twoja przeglądarka już nie wie, w jaki sposób wybrano."
	},
	read: "Język pytania: {language}.",
	languages: {
		en: "angielski",
		cy: "walijski",
		ur: "urdu",
		pl: "polski"
	},
	gpc: "Twoja przeglądarka wysłała Global Privacy Control, czyli prośbę, aby strony nie sprzedawały ani nie udostępniały Twoich danych.",
	until: "Pamiętamy Twój wybór do {date}. Potem zapytamy Cię znowu.",
	answers: {
		granted: "{title}: odpowiedź „tak”.",
		refused: "{title}: odpowiedź „nie”.",
		objected: "{title}: wyłączone przez Ciebie.",
		"not objected": "{title}: wiesz o tym i zostaje włączone."
	},
	left: "Nie udało się usunąć tego z Twojej przeglądarki:",
	why: {
		"http only": "{name}: może to odczytać lub usunąć tylko strona, która to zapisała. Możesz to usunąć w przeglądarce.",
		"third party": "{name}: to należy do innej strony. Możesz to usunąć w przeglądarce.",
		"other path": "{name}: to należy do innej części tej strony. Zniknie, gdy tam przejdziesz.",
		"comes back": "{name}: coś na stronie zapisuje to znowu. Zatrzyma się, gdy otworzysz następną stronę.",
		"refused by the browser": "{name}: Twoja przeglądarka nam nie pozwoliła. Możesz to usunąć w przeglądarce."
	},
	rules: "Zasady, według których pytamy: {rules}.",
	download: "Pobierz",
	print: "Drukuj",
	file: "potwierdzenie-cookie",
	data: "To samo dla osób, które prowadzą tę stronę:"
};
export { left as n, receipt as t };
