// src/words/pl/annex.ts
var annex = {
	caption: "Pliki cookie, których używamy",
	captionOf: "Pliki cookie, których używamy: {categories}",
	recipients: "Kto otrzymuje Twoje dane",
	none: "Nie używamy plików cookie tego rodzaju.",
	columns: {
		cookie: "Plik cookie",
		where: "Gdzie jest używany",
		expiry: "Jak długo zostaje",
		information: "Więcej informacji",
		category: "Kategoria",
		provider: "Dostawca",
		basis: "Dlaczego to wolno",
		country: "Kraj",
		choice: "Twój wybór",
		recipient: "Kto",
		data: "Jakie dane",
		purpose: "Dlaczego",
		safeguard: "Co je chroni"
	},
	types: {
		localStorage: "pamięć lokalna",
		sessionStorage: "pamięć sesji",
		indexedDB: "baza danych przeglądarki",
		cacheStorage: "pamięć podręczna przeglądarki",
		serviceWorker: "skrypt w tle",
		pixel: "piksel",
		script: "skrypt"
	},
	bases: {
		necessary: "Strona tego potrzebuje",
		communication: "Wysyła Ci stronę",
		statistics: "Tylko liczenie, dopóki nie powiesz „nie”",
		appearance: "Twoje ustawienia, dopóki nie powiesz „nie”",
		emergency: "Wysyła pomoc w nagłym wypadku",
		consent: "Tylko za Twoją zgodą"
	},
	law: "{why} (PECR, załącznik A1, punkt {paragraph})",
	thisWebsite: "Ta strona",
	own: "Pamięta Twój wybór plików cookie, żebyśmy nie pytali na każdej stronie. Zawiera Twoje „tak” lub „nie” i czas, i nic więcej o Tobie. Pamięć o tej samej nazwie przechowuje, jak i w jakim języku wybrano, dopóki jej nie usuniesz. Przechowuje też Twoje miejsce, jeśli strona musi się wczytać jeszcze raz.",
	ownLog: "Przechowuje Twój wybór, dopóki go nie zanotujemy. Zawiera Twoje odpowiedzi, czas i losową liczbę, która nie służy do niczego innego.",
	durations: {
		session: "do zamknięcia przeglądarki",
		untilCleared: "dopóki tego nie usuniesz",
		units: {
			second: {
				one: "{n} sekunda",
				few: "{n} sekundy",
				many: "{n} sekund",
				other: "{n} sekundy"
			},
			minute: {
				one: "{n} minuta",
				few: "{n} minuty",
				many: "{n} minut",
				other: "{n} minuty"
			},
			hour: {
				one: "{n} godzina",
				few: "{n} godziny",
				many: "{n} godzin",
				other: "{n} godziny"
			},
			day: {
				one: "{n} dzień",
				few: "{n} dni",
				many: "{n} dni",
				other: "{n} dnia"
			},
			week: {
				one: "{n} tydzień",
				few: "{n} tygodnie",
				many: "{n} tygodni",
				other: "{n} tygodnia"
			},
			month: {
				one: "{n} miesiąc",
				few: "{n} miesiące",
				many: "{n} miesięcy",
				other: "{n} miesiąca"
			},
			year: {
				one: "{n} rok",
				few: "{n} lata",
				many: "{n} lat",
				other: "{n} roku"
			}
		}
	}
};
export { annex as t };
