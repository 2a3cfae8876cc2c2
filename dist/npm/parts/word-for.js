// src/words/word-for.ts
/** Looks a word up by a key that a manifest gives; an unknown key, `constructor` among them, gives an empty string. */
function wordFor(words, key) {
	return key !== void 0 && {}.hasOwnProperty.call(words, key) ? words[key] : "";
}
export { wordFor as t };
