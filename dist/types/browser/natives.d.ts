type Method<Name extends keyof Document> = Document[Name] extends (...given: never[]) => unknown ? Document[Name] : never;
/**
 * A property of the document, read through the prototype: page content such as `<img name=readyState>` or
 * `<form name=createElement>` shadows the document's own members.
 */
export declare function read<Name extends keyof Document>(name: Name): Document[Name];
/** A method of the document, found in the same way. */
export declare function native<Name extends keyof Document>(name: Name): Method<Name>;
export {};
