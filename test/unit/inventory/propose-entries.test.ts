import { describe, expect, it } from 'vitest'
import { findingsCsv, findingsMarkdown } from '../../../src/inventory/findings-text.ts'
import { compare } from '../../../src/inventory/compare.ts'
import { proposeEntries } from '../../../src/inventory/propose-entries.ts'
import { CATALOGUES } from '../../../src/known/catalogues.ts'
import { createLookUp } from '../../../src/known/look-up.ts'
import { validate } from '../../../src/manifest/validate.ts'
import { accepted, BEFORE, cookie, request, seen, sight } from './seen.ts'

const lookUp = createLookUp(CATALOGUES)
const SEEN = seen(
  [BEFORE, accepted()],
  cookie('_hjSessionUser_42', [1], { seconds: 31_536_000 }),
  cookie('_hjSessionUser_43', [1], { seconds: 31_536_000 }),
  cookie('onboarding', [0], { seconds: 0 }),
  cookie('probe', [0], { outcome: 'stopped' }),
  cookie('wasm-cache', [0], { kind: 'indexedDB', seconds: null }),
  request('static.hotjar.com', [1]),
  request('script.hotjar.com', [1]),
  request('cdn.nobody.example', [0]),
)

describe('entries to paste', () => {
  const proposed = proposeEntries({}, SEEN, { lookUp })

  it('hold a service for each host that nobody declared, with what is known of it', () => {
    expect(proposed.services).toEqual({
      hotjar: {
        name: 'Hotjar',
        provider: 'TODO',
        category: 'TODO',
        hosts: ['*.hotjar.com'],
        moreInfo: 'https://help.hotjar.com/hc/en-us/articles/115011789248',
      },
      'cdn-nobody-example': {
        name: 'cdn.nobody.example',
        provider: 'TODO',
        category: 'TODO',
        hosts: ['cdn.nobody.example'],
      },
    })
  })

  it('hold a row for each name that was kept, one for all that a pattern covers', () => {
    expect(proposed.cookies).toEqual([
      {
        name: '_hjSessionUser_*',
        purpose: 'Records how people use our pages.',
        expiry: '365 days',
        service: 'hotjar',
      },
      { name: 'onboarding', purpose: 'TODO: say what this is for.', expiry: 'session', category: 'TODO' },
      {
        name: 'wasm-cache',
        type: 'indexedDB',
        purpose: 'TODO: say what this is for.',
        expiry: 'TODO',
        category: 'TODO',
      },
    ])
  })

  it('stay shut until a landlord has said what only they can know', () => {
    const { errors } = validate(proposed)
    expect(errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['services.hotjar.category', 'cookies[1].category', 'cookies[2].expiry']),
    )
  })

  it('are sound once that is done', () => {
    const text = JSON.stringify(proposed)
      .replaceAll('"category":"TODO"', '"category":"analytics"')
      .replaceAll('"expiry":"TODO"', '"expiry":"until cleared"')
      .replaceAll('TODO', 'Somebody')
    expect(validate(JSON.parse(text)).errors).toEqual([])
    expect(proposeEntries(JSON.parse(text), SEEN, { lookUp })).toEqual({ services: {}, cookies: [] })
  })

  it.each(['cy', 'cy-GB'])('speak Welsh: %s', lang => {
    expect(proposeEntries({}, SEEN, { lookUp, lang }).cookies[0]?.purpose).toBe(
      'Yn cofnodi sut mae pobl yn defnyddio ein tudalennau.',
    )
  })

  it('are there without any knowledge of products too', () => {
    expect(Object.keys(proposeEntries({}, SEEN).services)).toEqual([
      'static-hotjar-com',
      'script-hotjar-com',
      'cdn-nobody-example',
    ])
  })
})

describe('findings as a table', () => {
  const evidence = [sight(0, { who: 'https://evil.example/a|b.js', line: 3 })]
  const findings = compare(
    {},
    seen([BEFORE], cookie('=HYPERLINK("x")', [], { evidence }), cookie('<img src=x>|b', [], { evidence })),
  )

  it('run no formula in a spreadsheet', () => {
    const cells = findingsCsv(findings).split('\r\n')
    expect(cells[1]).toContain(`"'=HYPERLINK(""x"")"`)
    expect(cells).toHaveLength(4)
  })

  it('break no Markdown table', () => {
    const rows = findingsMarkdown(findings).trim().split('\n')
    expect(rows).toHaveLength(4)
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(9)
    expect(rows.join('')).not.toContain('<img')
  })

  it('say who did it, with the line', () => {
    expect(findingsCsv(findings)).toContain('https://evil.example/a|b.js:3')
  })
})
