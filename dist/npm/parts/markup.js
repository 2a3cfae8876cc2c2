// src/markup/markup.ts
/** An element with its attributes and children; nested lists are flattened, empty ones dropped, texts side by side joined. */
function h(tag, attributes, ...children) {
	const flat = [];
	flatten(children, flat);
	return {
		tag,
		attributes: attributes ?? {},
		children: flat
	};
}
function flatten(children, into) {
	for (const child of children) {
		const last = into[into.length - 1];
		if (Array.isArray(child)) flatten(child, into);
		else if (typeof child === "string" && typeof last === "string") into[into.length - 1] = last + child;
		else if (child) into.push(child);
	}
}
export { h as t };
