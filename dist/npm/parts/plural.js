import { r as textIn } from "./text-in.js";
// src/words/fill.ts
/** Puts values into the `{places}` of a text. A place without a value stays empty. */
function fill(template, values) {
	return template.replace(/\{(\w+)\}/g, (_, place) => String(values[place] ?? ""));
}
// src/words/category-texts.ts
/**
* How a category is called and described: by the manifest, else by us where it is built in, else by its id.
* The manifest's texts are taken in `words.lang`, which may be the page's. Without `doing` a category of the site's own is called by its title.
*/
function categoryTexts(id, own, words) {
	const builtIn = {}.hasOwnProperty.call(words.categories, id) ? id : void 0;
	const ours = builtIn && words.categories[builtIn];
	const { lang } = words;
	const ownTitle = textIn(own?.title, lang);
	const title = ownTitle || ours?.title || id;
	return {
		title,
		description: textIn(own?.description, lang) || builtIn && words.descriptions?.[builtIn] || "",
		doing: textIn(own?.doing, lang) || (ownTitle ? title : ours?.doing) || title
	};
}
// src/words/plural.ts
/** A number and what is counted, in figures: "5 companies". */
function plural(n, forms, words) {
	return fill(formOf(n, forms, words), { n });
}
/** The same with the numbers from one to ten as words: "five companies". */
function pluralInWords(n, forms, words) {
	return fill(formOf(n, forms, words), { n: words.number(n) });
}
function formOf(n, forms, words) {
	return forms[`=${n}`] ?? forms[words.plural(n)] ?? forms.other;
}
export { fill as i, pluralInWords as n, categoryTexts as r, plural as t };
