import type { Markup, MarkupElement } from '../markup/markup.ts'

/** Writes markup of headings, paragraphs, lists and tables as Markdown. What else there is gives its text. */
export function toMarkdown(markup: Markup): string {
  return blocks(markup).join('\n\n')
}

function blocks(markup: Markup): string[] {
  if (typeof markup === 'string') return [escape(markup)].filter(Boolean)
  const { tag, children } = markup
  const heading = /^h([1-6])$/.exec(tag)
  if (heading) return [`${'#'.repeat(Number(heading[1]))} ${inline(children)}`]
  if (tag === 'ul') return [children.map(item => `- ${inline([item])}`).join('\n')]
  if (tag === 'table') return table(markup)
  if (tag === 'p') return [inline(children)]
  return children.flatMap(blocks)
}

function table({ children }: MarkupElement): string[] {
  const parts = children.filter(part => typeof part !== 'string')
  const caption = parts.find(({ tag }) => tag === 'caption')
  const rows = parts
    .filter(({ tag }) => tag !== 'caption')
    .flatMap(body => body.children)
    .filter(row => typeof row !== 'string')
    .map(({ children: cells }) => cells.map(cell => inline([cell]).replace(/\|/g, '\\|')))
  const [titles = [], ...entries] = rows
  const lines = [titles, titles.map(() => '---'), ...entries].map(cells => `| ${cells.join(' | ')} |`)
  return [...(caption ? [`**${inline(caption.children)}**`] : []), lines.join('\n')]
}

function inline(markups: readonly Markup[]): string {
  return markups
    .map(markup => {
      if (typeof markup === 'string') return escape(markup)
      const text = inline(markup.children)
      if (markup.tag === 'strong') return `**${text}**`
      if (markup.tag === 'a') return `[${text}](${address(markup)})`
      return text
    })
    .join('')
}

/** A space or a bracket would end the address. */
function address({ attributes }: MarkupElement): string {
  return String(attributes.href).replace(/[()\s]/g, letter => `%${letter.charCodeAt(0).toString(16)}`)
}

/** A text of a manifest is text here too: neither Markdown nor HTML. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]#]/g, '\\$&')
}
