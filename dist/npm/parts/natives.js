// src/browser/natives.ts
/**
* A property of the document, read through the prototype: page content such as `<img name=readyState>` or
* `<form name=createElement>` shadows the document's own members.
*/
function read(name) {
	return Reflect.get(Document.prototype, name, document);
}
/** A method of the document, found in the same way. */
function native(name) {
	return read(name).bind(document);
}
export { read as n, native as t };
