import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../../src/build/to-markdown.ts'
import { h } from '../../../src/markup/markup.ts'

describe('toMarkdown', () => {
  it('writes headings, paragraphs with links, and lists', () => {
    const markup = h(
      'div',
      null,
      h('h2', null, 'Contact'),
      h('p', null, 'Write to ', h('a', { href: 'mailto:dpo@millbrook.example' }, 'us'), '.'),
      h('ul', null, h('li', null, h('strong', null, 'Vimeo'), ' shows films.'), h('li', null, 'Another')),
    )
    expect(toMarkdown(markup)).toBe(
      '## Contact\n\nWrite to [us](mailto:dpo@millbrook.example).\n\n- **Vimeo** shows films.\n- Another',
    )
  })

  it('writes tables with their caption', () => {
    const row = (...cells: string[]) => h('tr', null, ...cells.map(cell => h('td', null, cell)))
    const markup = h(
      'table',
      null,
      h('caption', null, 'Who'),
      h('thead', null, row('Name', 'Data')),
      h('tbody', null, row('A | B', 'all')),
    )
    expect(toMarkdown(markup)).toBe('**Who**\n\n| Name | Data |\n| --- | --- |\n| A \\| B | all |')
  })

  it('keeps text from becoming Markdown, HTML or another address', () => {
    expect(toMarkdown(h('p', null, '*a* [b](c) <img src=x> `d`'))).toBe(
      '\\*a\\* \\[b\\](c) &lt;img src=x> \\`d\\`',
    )
    expect(toMarkdown(h('p', null, h('a', { href: '/a) b' }, 'x')))).toBe('[x](/a%29%20b)')
  })
})
