// src/words/pl/details.ts
var details = {
	on: "Włączone",
	off: "Wyłączone",
	alwaysOn: "Zawsze włączone",
	onUntilObjection: "Włączone: możesz to wyłączyć",
	notChosen: "Nie wybrano",
	descriptions: {
		necessary: "Dba o działanie i bezpieczeństwo tej strony i pamięta Twój wybór.",
		preferences: "Pamięta, jak lubisz korzystać z tej strony, na przykład jaki ma być rozmiar tekstu.",
		analytics: "Pokazuje nam, ile osób nas odwiedza i które strony im pomagają.",
		media: "Pokazuje na naszych stronach filmy, mapy i inne rzeczy z innych stron.",
		sharing: "Pozwala Ci udostępniać nasze strony innym osobom.",
		marketing: "Pokazuje Ci reklamy, które pasują do tego, co oglądasz."
	},
	counted: {
		companies: {
			one: "{n} firma",
			few: "{n} firmy",
			many: "{n} firm",
			other: "{n} firmy"
		},
		services: {
			one: "{n} usługa",
			few: "{n} usługi",
			many: "{n} usług",
			other: "{n} usługi"
		},
		cookies: {
			one: "{n} plik cookie",
			few: "{n} pliki cookie",
			many: "{n} plików cookie",
			other: "{n} pliku cookie"
		}
	},
	months: [
		"stycznia",
		"lutego",
		"marca",
		"kwietnia",
		"maja",
		"czerwca",
		"lipca",
		"sierpnia",
		"września",
		"października",
		"listopada",
		"grudnia"
	],
	date: "{day} {month} {year}",
	countries: {}
};
export { details as t };
