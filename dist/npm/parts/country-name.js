// src/annex/country-name.ts
/**
* Looks up names of countries: in our own list where a language has one, since browsers do not know all languages, else
* in the browser's. What is no ISO 3166-1 code is given back as it is.
*/
function countryNames({ common }) {
	let names;
	return (country) => {
		if (!/^[A-Z]{2}$/.test(country)) return country;
		const code = country === "UK" ? "GB" : country;
		const ours = common.countries[code];
		if (ours) return ours;
		try {
			names ?? (names = new Intl.DisplayNames([common.lang, "en"], { type: "region" }));
			return names.of(code) ?? country;
		} catch {
			return country;
		}
	};
}
export { countryNames as t };
