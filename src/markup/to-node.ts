import type { Markup } from './markup.ts'

/** Makes nodes from markup without any HTML string, so that no Trusted Types policy is needed. */
export function toNode(markup: Markup): Node {
  if (typeof markup === 'string') return new Text(markup)
  // Through the prototype: page content such as `<img name=createElement>` shadows the document's own method.
  const element = Document.prototype.createElement.call(document, markup.tag)
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (value !== false && value != null) element.setAttribute(name, String(value))
  }
  const place = element instanceof HTMLTemplateElement ? element.content : element
  for (const child of markup.children) place.append(toNode(child))
  return element
}
