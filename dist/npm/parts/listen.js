// src/browser/listen.ts
/** Listens, to the page where nothing else is named; gives the function that ends it. */
function listen(type, callback, target = window) {
	target.addEventListener(type, callback);
	return () => target.removeEventListener(type, callback);
}
export { listen as t };
