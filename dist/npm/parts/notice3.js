// src/words/pl/notice.ts
var notice = {
	what: {
		title: "Czym są pliki cookie",
		text: "Pliki cookie to krótkie teksty, które strona zapisuje w Twoim telefonie, tablecie lub komputerze. Są też inne sposoby, aby coś tam zapisać lub odczytać. Tutaj wszystkie nazywamy plikami cookie."
	},
	use: {
		title: "Do czego używamy plików cookie",
		kinds: {
			none: "To jest zawsze włączone.",
			asks: "To jest wyłączone, dopóki nie powiesz „tak”.",
			objects: "To jest włączone, dopóki nie powiesz „nie”."
		}
	},
	refuse: {
		title: "Jak powiedzieć „nie”",
		choose: "Otwórz {settings}, aby powiedzieć „tak” lub „nie”. Możesz zmienić zdanie w każdej chwili.",
		object: "Otwórz {settings}, aby wyłączyć to, co jest włączone. To nic nie kosztuje i możesz zmienić zdanie w każdej chwili.",
		remembered: "Jak długo pamiętamy Twój wybór: {time}.",
		then: {
			asks: "Potem pytamy znowu.",
			objects: "Potem to, co jest włączone, dopóki nie powiesz „nie”, włącza się znowu, a my Ci o tym mówimy."
		},
		browser: "Możesz też usunąć pliki cookie w ustawieniach przeglądarki.",
		nothing: "Ta strona używa tylko plików cookie, których potrzebuje. Nie ma więc o czym decydować.",
		gpc: {
			asks: "Niektóre przeglądarki wysyłają sygnał Global Privacy Control. Z nim i bez niego to, co wymaga Twojej zgody, jest wyłączone, dopóki nie powiesz „tak”.",
			objects: "Niektóre przeglądarki wysyłają sygnał Global Privacy Control. Jeśli robi to Twoja, wyłączamy to, co byłoby włączone, dopóki nie powiesz „nie”. O resztę nadal pytamy. Liczy się to, co potem wybierzesz tutaj."
		}
	},
	without: {
		title: "Co może nie działać, jeśli powiesz „nie”",
		text: "Jeśli powiesz „nie”, nadal możesz korzystać z tej strony. Niektóre jej części mogą nie działać."
	},
	who: {
		title: "Kto zapisuje pliki cookie",
		us: "Sami zapisujemy pliki cookie.",
		others: "Korzystamy też z usług innych organizacji. Mogą one zapisywać lub odczytywać pliki cookie albo otrzymywać dane o Twojej wizycie.",
		by: "{name}, dostawca: {provider}.",
		sets: "Pliki cookie: {names}.",
		roles: {
			controller: "Ta organizacja sama decyduje, jak używa danych.",
			"joint controller": "Razem z tą organizacją decydujemy, jak dane są używane.",
			processor: "Ta organizacja używa danych tylko tak, jak jej każemy."
		},
		country: "Dokąd trafiają dane: {country}.",
		safeguard: "Co je chroni: {safeguard}.",
		more: "Przeczytaj, co mówi {provider}"
	},
	others: {
		title: "Inne strony",
		text: "Na naszych stronach są linki do innych stron. Gdy tam przejdziesz, przeczytaj ich informację. Nasza ich nie dotyczy."
	},
	changes: {
		title: "Zmiany na tej stronie",
		updated: "Ostatnia zmiana: {date}.",
		list: "Co się zmieniło:",
		again: "Jeśli zmieni się coś, o czym już zdecydowano, zapytamy Cię znowu.",
		approved: "Kto zatwierdził: {who}.",
		review: "Sprawdzimy tę stronę znowu do: {date}."
	},
	contact: {
		title: "Jak się z nami skontaktować",
		text: "Jeśli masz pytanie o pliki cookie, napisz lub zadzwoń: {contact}.",
		more: "Aby dowiedzieć się, jak używamy Twoich danych, przeczytaj {notice}.",
		notice: "naszą informację o prywatności"
	},
	complain: {
		title: "Jak złożyć skargę",
		us: "Jeśli nie podoba Ci się, jak używamy plików cookie, powiedz o tym najpierw nam.",
		regulator: "Możesz też złożyć skargę do urzędu ochrony danych: {regulator}.",
		former: "Dnia {date} zastąpił on urząd {former}."
	}
};
export { notice as t };
