import type { Markup } from './markup.ts'

/** Makes nodes from markup without any HTML string, so that no Trusted Types policy is needed. */
export function toNode(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup)
  const element = document.createElement(markup.tag)
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (value !== false && value != null) element.setAttribute(name, String(value))
  }
  for (const child of markup.children) element.append(toNode(child))
  return element
}
