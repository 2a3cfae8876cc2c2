import { describe, expect, it } from 'vitest'
import { renderAnnex, renderRecipients } from '../../../src/annex/index.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { find, parse, readTable } from './read-table.ts'

const manifest: Manifest = {
  categories: { sharing: { title: { en: 'Sharing', cy: 'Rhannu' } } },
  cookies: [
    { name: ['A', 'B'], category: 'necessary', purpose: 'Signs you in.', expiry: '2 hours', group: 'g' },
    { name: 'C', category: 'necessary', purpose: 'Signs you in.', expiry: 'session', group: 'g' },
    { name: '_ga_*', category: 'analytics', purpose: 'Counts visits.', expiry: '2 years' },
    { name: '__atuvc', category: 'sharing', purpose: 'Counts shares.', expiry: '1 year' },
  ],
}

describe('renderAnnex', () => {
  it('gives a table whose rows and spans fit together', () => {
    const { columns, bodies } = readTable(
      renderAnnex(manifest, { columns: 'cookie expiry information choice' }),
    )
    expect(columns).toEqual(['Cookie', 'Expiry', 'Further information', 'Your choice'])
    expect(bodies.map(rows => rows.map(row => row.map(({ text }) => text)))).toEqual([
      [
        ['A, B', '2 hours', 'Signs you in.', 'Always on'],
        ['C', 'when you close the browser', 'Signs you in.', 'Always on'],
      ],
      [
        ['_ga_*', '2 years', 'Counts visits.', 'Not chosen'],
        ['__atuvc', '1 year', 'Counts shares.', 'Not chosen'],
      ],
      [['latchkey', '6 months', expect.stringContaining('your choice'), 'Always on']],
    ])
  })

  it('names its rows and columns for those who listen, and writes every role out', () => {
    const tree = parse(renderAnnex(manifest))
    const roles: Record<string, string> = {
      table: 'table',
      thead: 'rowgroup',
      tbody: 'rowgroup',
      tr: 'row',
      td: 'cell',
    }
    for (const [tag, role] of Object.entries(roles))
      for (const { attributes } of find(tree, tag)) expect([tag, attributes.role]).toEqual([tag, role])
    const headings = find(tree, 'th').map(({ attributes }) => `${attributes.scope} ${attributes.role}`)
    expect(headings.slice(0, 4)).toEqual([
      'col columnheader',
      'col columnheader',
      'col columnheader',
      'row rowheader',
    ])
  })

  it('writes each name as code that no translation touches', () => {
    const codes = find(parse(renderAnnex(manifest)), 'code')
    expect(codes.map(({ children }) => children.join(''))).toEqual([
      'A',
      'B',
      'C',
      '_ga_*',
      '__atuvc',
      'latchkey',
    ])
    expect(codes[0]?.attributes).toEqual({ translate: 'no', dir: 'ltr' })
  })

  it('labels every cell with its column, for when the table is stacked', () => {
    const labels = find(parse(renderAnnex(manifest)), 'td').map(({ attributes }) => attributes['data-label'])
    expect(labels.slice(0, 2)).toEqual(['Expiry', 'Further information'])
    expect(labels).not.toContain(undefined)
  })

  it('names the categories in the caption where it holds only some', () => {
    const captionOf = (options: object) => readTable(renderAnnex(manifest, options)).caption
    expect(captionOf({})).toBe('Cookies we use')
    expect(captionOf({ category: 'analytics sharing' })).toBe('Cookies we use: Counting visits and Sharing')
    expect(captionOf({ category: 'sharing', lang: 'cy' })).toBe('Y cwcis rydym yn eu defnyddio: Rhannu')
    expect(captionOf({ caption: 'Annex one' })).toBe('Annex one')
  })

  it('says so in a sentence where there is nothing to show', () => {
    const html = renderAnnex(manifest, { category: 'marketing' })
    expect(html).toContain('<p lang="en" dir="ltr">We use no cookies of this kind.</p>')
  })

  it('keeps its options in the block, so that the page shows the same', () => {
    const html = renderAnnex(manifest, {
      category: ['analytics'],
      columns: 'choice',
      caption: 'Ours',
      lang: 'cy-GB',
    })
    expect(find(parse(html), 'div')[0]?.attributes).toEqual({
      class: 'latchkey-annex',
      lang: 'cy-GB',
      'data-category': 'analytics',
      'data-columns': 'choice',
      'data-caption': 'Ours',
    })
  })

  it('marks texts that are in another language than the table', () => {
    const cookies = [
      { name: 'A', category: 'necessary', purpose: { en: 'Signs in.' }, expiry: 'session' },
    ] as const
    expect(renderAnnex({ cookies }, { lang: 'cy' })).toContain('<span lang="en" dir="auto">Signs in.</span>')
  })
})

describe('renderRecipients', () => {
  const recipients = [
    { name: 'Microsoft Azure', data: 'Everything you enter', purpose: 'Hosts this website.', country: 'UK' },
    { name: 'Esendex', data: 'Mobile number', purpose: { en: 'Sends texts.', cy: 'Yn anfon negeseuon.' } },
  ]

  it('is a table with the columns that somebody fills', () => {
    const { caption, columns, bodies } = readTable(renderRecipients({ recipients }))
    expect(caption).toBe('Who receives your data')
    expect(columns).toEqual(['Who', 'What data', 'Why', 'Country'])
    expect(bodies.flat().map(row => row.map(({ text }) => text))).toEqual([
      ['Microsoft Azure', 'Everything you enter', 'Hosts this website.', 'United Kingdom'],
      ['Esendex', 'Mobile number', 'Sends texts.', ''],
    ])
  })

  it('speaks Welsh', () => {
    const { columns, bodies } = readTable(renderRecipients({ recipients }, { lang: 'cy' }))
    expect(columns).toEqual(['Pwy', 'Pa ddata', 'Pam', 'Gwlad'])
    expect(bodies[0]?.[1]?.[2]?.text).toBe('Yn anfon negeseuon.')
    expect(bodies[0]?.[0]?.[3]?.text).toBe('Y Deyrnas Unedig')
  })

  it('is nothing where the manifest names nobody', () => {
    expect(renderRecipients({})).toBe('')
    expect(renderRecipients({ recipients: [] })).toBe('')
  })
})
