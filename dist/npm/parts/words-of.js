import { t as baseLanguage } from "./text-in.js";
import { t as wordFor } from "./word-for.js";
import { i as spokenLanguage, r as ownLanguages } from "./spoken-language.js";
// src/languages/words-of.ts
/**
* What a surface says, in the language of the visit. One that cannot be had must keep nobody from choosing: then it is
* English.
* @param english what the surface says in English.
* @param parts of the language that it needs besides what the banner says.
*/
async function wordsOf({ lang, load, source }, english, ...parts) {
	const tag = spokenLanguage(lang, source);
	const name = baseLanguage(tag);
	const integrity = wordFor({
		"cy": "cy",
		"ur": "ur",
		"pl": "pl"
	}, name);
	try {
		const words = { ...english };
		if (integrity) {
			const main = await load(name, integrity);
			const others = parts.map((part) => load(`${name}-${part}`, main.parts[part]));
			const files = [main, ...await Promise.all(others)];
			for (const file of files) for (const section of Object.keys(file.words)) words[section] = {};
			for (const file of files) for (const [section, texts] of Object.entries(file.words)) Object.assign(words[section], texts);
		}
		if (!ownLanguages(source).includes(tag)) return words;
		return await (await load("own-language", {}["own-language"])).ownWords({ source }, words, tag);
	} catch {
		return english;
	}
}
export { wordsOf as t };
