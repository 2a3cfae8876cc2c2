/**
 * The document's own members, taken once and early. Page content shadows them (`<img name=querySelectorAll>`,
 * `<form name=createElement>`), so we never read them off `document` itself. Undefined in Node, where none is called.
 */
const page = globalThis.document

/** A property of the document as it is now, whatever the page's content is called. */
export function read<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, page) as Document[Name]
}

export const create = method('createElement')
export const queryAll = method('querySelectorAll')
export const byTag = method('getElementsByTagName')
export const byId = method('getElementById')

function method<Name extends keyof Document>(name: Name): Document[Name] {
  return page && Function.prototype.bind.call(read(name) as () => void, page)
}
