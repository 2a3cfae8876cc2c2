import type { Markup } from './markup.ts'

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Writes markup as an HTML string, every text and attribute escaped. */
export function toHtml(markup: Markup | readonly Markup[]): string {
  if (typeof markup === 'string') return escape(markup)
  if (!('tag' in markup)) return markup.map(toHtml).join('')
  const { tag, attributes, children } = markup
  let html = `<${tag}`
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) html += ` ${name}`
    else if (value !== false && value != null) html += ` ${name}="${escape(String(value))}"`
  }
  return VOID.has(tag) ? `${html}>` : `${html}>${children.map(toHtml).join('')}</${tag}>`
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => ESCAPES[character] as string)
}
