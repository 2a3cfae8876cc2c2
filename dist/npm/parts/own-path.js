// src/manifest/own-path.ts
/** A path of the site itself, without a query: `//` and `/\` at its start would lead to another host. */
var OWN_PATH = /^\/(?![/\\])[^?#\\\s]*$/;
export { OWN_PATH as t };
