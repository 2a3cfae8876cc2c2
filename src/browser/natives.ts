type Method<Name extends keyof Document> = Document[Name] extends (...given: never[]) => unknown
  ? Document[Name]
  : never

/**
 * A property of the document, read through the prototype: page content such as `<img name=readyState>` or
 * `<form name=createElement>` shadows the document's own members.
 */
export function read<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document) as Document[Name]
}

/** A method of the document, found in the same way. */
export function native<Name extends keyof Document>(name: Name): Method<Name> {
  return (read(name) as CallableFunction).bind(document) as Method<Name>
}
