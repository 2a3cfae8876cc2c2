/** Whether an element brings a shadow root, which may be closed to us. One that cannot be cloned is lost anyway. */
export function hasShadow(element: Element): unknown {
  const shadow = (host: Node): unknown => {
    try {
      return (host as Element).attachShadow({ mode: 'open' })
    } catch {
      // It has one, or cannot have any.
      return
    }
  }
  return (
    element.shadowRoot ||
    (shadow(element.ownerDocument.createElement(element.localName)) && !shadow(element.cloneNode()))
  )
}
