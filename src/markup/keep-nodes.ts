import type { Markup } from './markup.ts'

/**
 * Keeps nodes that already are what some markup says: same elements, same text, whatever the spaces. Missing attributes
 * are put back, since editors strip them. Live parts, whose text may be old, are named by an attribute.
 * @returns whether the nodes were kept; if not, they are as they were.
 */
export function keepNodes(markup: Markup, node: Node, live: string): boolean {
  if (!isSame(markup, node, live)) return false
  restore(markup, node)
  return true
}

function isSame(markup: Markup, node: Node, live: string): boolean {
  if (typeof markup === 'string') return node instanceof Text && plain(markup) === plain(node.data)
  if (!(node instanceof Element) || node.localName !== markup.tag) return false
  if (markup.attributes[live] != null) return true
  const nodes = contents(node)
  const children = markup.children.filter(child => typeof child !== 'string' || plain(child))
  return (
    nodes.length === children.length &&
    children.every((child, index) => isSame(child, nodes[index] as Node, live))
  )
}

function restore(markup: Markup, node: Node): void {
  if (typeof markup === 'string' || !(node instanceof Element)) return
  for (const [name, value] of Object.entries(markup.attributes)) {
    const text = value === true ? '' : String(value)
    if (value !== false && value != null && node.getAttribute(name) !== text) node.setAttribute(name, text)
  }
  const nodes = contents(node)
  markup.children
    .filter(child => typeof child !== 'string' || plain(child))
    .forEach((child, index) => nodes[index] && restore(child, nodes[index]))
}

/** Without comments, and without the space that an editor puts between tags. */
function contents(element: Element): Node[] {
  return [...element.childNodes].filter(
    node => node instanceof Element || (node instanceof Text && plain(node.data)),
  )
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
