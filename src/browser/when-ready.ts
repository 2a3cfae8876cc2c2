/** Calls back once the document is parsed, at once where it already is. */
export function whenReady(callback: () => void): void {
  // Read through the prototype: page content such as `<img name=readyState>` shadows the document's own properties.
  if (readyState() === 'loading') addEventListener('DOMContentLoaded', callback, { once: true })
  else callback()
}

function readyState(): DocumentReadyState {
  return Reflect.get(Document.prototype, 'readyState', document) as DocumentReadyState
}
