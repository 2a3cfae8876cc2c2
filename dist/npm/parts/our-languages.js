// src/words/our-languages.ts
/** Languages of ours for which a page in them is enough. Texts in others no speaker has read: a site asks for them. */
var SERVED = ["en", "cy"];
/** The others. */
var UNREVIEWED = ["ur", "pl"];
export { UNREVIEWED as n, SERVED as t };
