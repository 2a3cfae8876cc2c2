import { t as listOf } from "./list-of.js";
// src/words/pl/banner.ts
var banner = {
	title: "Pliki cookie: {site}",
	thisSite: "ta strona",
	needed: "Używamy plików cookie, dzięki którym ta strona działa.",
	permission: "Za Twoją zgodą także {list}.",
	objection: "Oprócz tego {list}: możesz to wyłączyć.",
	objected: "To jest wyłączone, dopóki tego nie włączysz, bo Twoja przeglądarka wysyła Global Privacy Control: {list}.",
	item: "{doing}",
	titled: "używamy plików cookie do celu „{title}”",
	more: {
		one: "robimy jeszcze jedną rzecz",
		few: "robimy jeszcze {n} rzeczy",
		many: "robimy jeszcze {n} rzeczy",
		other: "robimy jeszcze {n} rzeczy"
	},
	others: {
		one: "Jedna inna organizacja otrzyma wtedy dane o Twojej wizycie.",
		few: "{n} inne organizacje otrzymają wtedy dane o Twojej wizycie.",
		many: "{n} innych organizacji otrzyma wtedy dane o Twojej wizycie.",
		other: "{n} innych organizacji otrzyma wtedy dane o Twojej wizycie."
	},
	accept: "Zgadzam się na wszystkie",
	reject: "Odrzucam wszystkie",
	leaveOn: "OK",
	turnOff: "Wyłącz",
	turnOn: "Włącz",
	leaveOff: "Zostaw wyłączone",
	hide: "Ukryj tę wiadomość",
	accepted: "Zgadzasz się na wszystkie pliki cookie.",
	rejected: "Odrzucasz wszystkie pliki cookie, bez których ta strona może działać.",
	isOn: "To jest teraz włączone.",
	isOff: "To jest teraz wyłączone.",
	allOn: "Wszystko jest teraz włączone.",
	allOff: "Wszystko, bez czego ta strona może działać, jest teraz wyłączone.",
	saved: "Twój wybór jest zapisany.",
	change: [
		"Możesz ",
		"zmienić ustawienia plików cookie",
		" w każdej chwili."
	]
};
// src/words/pl/brief.ts
var NUMBERS = [
	"jedna",
	"dwie",
	"trzy",
	"cztery",
	"pięć",
	"sześć",
	"siedem",
	"osiem",
	"dziewięć",
	"dziesięć"
];
var brief = {
	lang: "pl",
	direction: "ltr",
	name: "polski",
	settings: "Ustawienia plików cookie",
	categories: {
		necessary: {
			title: "Niezbędne",
			doing: "dbamy o działanie tej strony"
		},
		preferences: {
			title: "Twoje ustawienia",
			doing: "zapamiętujemy Twoje ustawienia"
		},
		analytics: {
			title: "Liczenie odwiedzin",
			doing: "liczymy odwiedziny"
		},
		media: {
			title: "Filmy i mapy",
			doing: "pokazujemy filmy i mapy"
		},
		sharing: {
			title: "Udostępnianie",
			doing: "pozwalamy udostępniać strony"
		},
		marketing: {
			title: "Reklamy",
			doing: "pokazujemy reklamy dobrane dla Ciebie"
		}
	},
	number: (n) => NUMBERS[n - 1] ?? String(n),
	plural(n) {
		if (!Number.isInteger(n)) return "other";
		if (n === 1) return "one";
		return n % 10 > 1 && n % 10 < 5 && !(n % 100 > 11 && n % 100 < 15) ? "few" : "many";
	},
	list: (items) => listOf(items, (last) => `oraz ${last}`)
};
export { banner as n, brief as t };
