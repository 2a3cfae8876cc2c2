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
export { fill as n, categoryTexts as t };
