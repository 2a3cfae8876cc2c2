import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  annexCsv,
  annexMarkdown,
  annexRows,
  renderAnnex,
  renderNotice,
  renderRecipients,
} from '../../../src/annex/index.ts'
import { COLUMNS } from '../../../src/annex/annex-options.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { find, parse, readTable } from './read-table.ts'

const EVIL = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>`

/** HTML in every field that holds text. */
const evil = {
  site: { name: EVIL, privacyUrl: EVIL, contact: EVIL, updated: EVIL, review: EVIL, approvedBy: EVIL },
  categories: { media: { title: EVIL, description: EVIL, doing: EVIL } },
  services: {
    vimeo: {
      ...{ name: EVIL, provider: EVIL, category: 'media', role: EVIL, country: EVIL, safeguard: EVIL },
      ...{ moreInfo: EVIL, without: { [EVIL]: EVIL, en: EVIL } },
    },
  },
  cookies: [
    {
      name: [EVIL, EVIL],
      category: 'media',
      purpose: EVIL,
      expiry: EVIL,
      where: EVIL,
      type: EVIL,
      group: EVIL,
    },
    { name: EVIL, service: 'vimeo', purpose: { xx: EVIL }, expiry: EVIL, where: EVIL, group: EVIL },
  ],
  recipients: [{ name: EVIL, data: EVIL, purpose: { cy: EVIL }, country: EVIL, safeguard: EVIL }],
  changes: [{ date: EVIL, text: EVIL }],
} as unknown as Manifest

describe('HTML in a manifest', () => {
  it('is shown as text in every field, and never run', () => {
    const html = [
      renderAnnex(evil, { columns: COLUMNS, caption: EVIL, lang: EVIL, category: undefined }),
      renderRecipients(evil, { caption: EVIL, lang: EVIL }),
      renderNotice(evil, { lang: EVIL, regulator: { name: EVIL, url: EVIL, former: EVIL, since: EVIL } }),
    ].join('')
    expect(html).not.toMatch(/<script|<img/)
    expect(find(parse(html), 'script')).toEqual([])
    expect(html).toContain('&lt;script&gt;')
  })

  it('becomes no link that could run', () => {
    for (const moreInfo of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'java\tscript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '\u0001javascript:x',
      'https:\\\\evil',
    ]) {
      const site = { contact: moreInfo, privacyUrl: moreInfo }
      const html = renderNotice({ site, services: { a: { name: 'A', category: 'media', moreInfo } } })
      const links = find(parse(html), 'a').map(({ attributes }) => attributes.href)
      expect([moreInfo, links]).toEqual([
        moreInfo,
        ['#latchkey-settings', 'https://ico.org.uk/make-a-complaint/'],
      ])
    }
  })

  it('is escaped in Markdown too, with what would end a cell', () => {
    const line = annexMarkdown({
      cookies: [
        { name: 'a|b', category: 'necessary', purpose: '<b>x</b>\n| *y* `z` [l](u) \\', expiry: 'session' },
      ],
    })
    expect(line.split('\n')[2]).toBe(
      '| a\\|b | when you close the browser | &lt;b>x&lt;/b> \\| \\*y\\* \\`z\\` \\[l\\](u) \\\\ |',
    )
  })
})

describe('formulas in a manifest', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    [' =1+1', "' =1+1"],
    ['=cmd|"x",1', '"\'=cmd|""x"",1"'],
    ['a "b", c', '"a ""b"", c"'],
    ['a\nb', '"a\nb"'],
    ['a=b', 'a=b'],
  ])('%j is written to CSV as %j', (purpose, cell) => {
    const csv = annexCsv({ cookies: [{ name: 'A', category: 'necessary', purpose, expiry: 'session' }] })
    expect(csv.split('\r\n')[1]).toBe(`A,when you close the browser,${cell}`)
  })

  it('are stopped in names as well', () => {
    const csv = annexCsv({
      cookies: [{ name: '=A', category: 'necessary', purpose: 'x', expiry: 'session' }],
    })
    expect(csv.split('\r\n')[1]).toMatch(/^'=A,/)
  })
})

describe('a manifest of the wrong shape', () => {
  const write = (manifest: unknown) => {
    const given = manifest as Manifest
    const html = renderAnnex(given, { columns: COLUMNS })
    readTable(html)
    parse(renderNotice(given) + renderNotice(given, { lang: 'cy' }) + renderRecipients(given))
    annexCsv(given)
    annexRows(given, { where: 'a', category: 'b' })
    return html + renderNotice(given) + renderRecipients(given) + annexMarkdown(given)
  }

  it.each([
    [null],
    [undefined],
    ['text'],
    [7],
    [[]],
    [{ cookies: {} }],
    [{ cookies: [null, 5, 'x', [], { name: 5 }, { name: [] }, { name: [5, null] }] }],
    [{ cookies: [{ name: 'a' }] }],
    [
      {
        cookies: [
          { name: 'a', where: {}, group: {}, type: 'constructor', expiry: 5, category: 'constructor' },
        ],
      },
    ],
    [{ cookies: [{ name: 'a', service: 'constructor' }], services: { constructor: null } }],
    [{ services: { a: { name: { en: 'A' }, role: 'constructor', country: ['US'], provider: {} } } }],
    [
      {
        categories: { media: { basis: 'constructor', title: 5 } },
        services: { a: { name: 'A', category: 'media' } },
      },
    ],
    [
      {
        site: { contact: {}, privacyUrl: [], updated: {}, approvedBy: { en: 'x' } },
        changes: [{}, null, { text: 5 }],
      },
    ],
    [{ recipients: [{}, { name: 5 }, { name: 'A', data: 5, purpose: null }] }],
    [{ options: { lifetime: {} } }],
  ])('%j throws nothing and prints nothing of the machine', manifest => {
    expect(write(manifest)).not.toMatch(/undefined|\[object|NaN|null|function/)
  })

  it('shows the rows that can be read', () => {
    const rows = annexRows({
      cookies: [{ name: 5 }, { name: 'CFID', expiry: '2 hours' }],
    } as unknown as Manifest)
    expect(rows.map(({ cells }) => cells.cookie?.text)).toEqual(['CFID', 'latchkey'])
  })

  it('throws nothing whatever it holds', () => {
    const anything = fc.anything({ maxDepth: 1, maxKeys: 3 })
    const field = (...more: fc.Arbitrary<unknown>[]) => fc.oneof(anything, fc.string(), ...more)
    const entry = fc.record(
      {
        ...{
          name: field(),
          purpose: field(),
          expiry: field(fc.constant('2 years')),
          category: field(),
          group: field(),
        },
        ...{ where: field(), service: field(fc.constant('a')), type: field(), text: field(), date: field() },
        ...{ provider: field(), role: field(), country: field(), moreInfo: field(), without: field() },
      },
      { requiredKeys: [] },
    )
    const manifests = fc.record(
      {
        ...{ site: field(), cookies: field(fc.array(entry)), changes: field(fc.array(entry)) },
        ...{ services: field(fc.dictionary(fc.constant('a'), entry)), recipients: field(fc.array(entry)) },
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(manifests, manifest => void write(manifest)),
      { numRuns: 100 },
    )
  }, 30_000)
})
