import { i as textIn } from "./text-in.js";
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
export { categoryTexts as t };
