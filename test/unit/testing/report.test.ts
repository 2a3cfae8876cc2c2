import { describe, expect, it } from 'vitest'
import type { Inventory } from '../../../src/inventory/inventory.ts'
import { annexMatchers, AnnexError, expectTrueAnnex, reportText } from '../../../src/testing/index.ts'
import { compare } from '../../../src/inventory/compare.ts'
import { BEFORE, cookie, REJECTED, seen, sight } from '../inventory/seen.ts'
import { MANIFEST } from '../inventory/millbrook.ts'

/** What an inventory of a page, or of a driven site, says. */
function inventoryOf(...observed: Parameters<typeof cookie>[]): Inventory {
  const all = seen([BEFORE, REJECTED], ...observed.map(given => cookie(...given)))
  return { ...all, findings: compare(MANIFEST, all), limits: [] }
}

const WHOLE = inventoryOf(['CFID', [0, 1], { seconds: 7200 }])
const BROKEN = inventoryOf(
  ['CFID', [0], { seconds: 7200 }],
  ['visit_9', [0, 1], { evidence: [sight(0, { who: 'https://counter.example/c.js', line: 12 }), sight(1)] }],
  [
    'stranger',
    [1],
    { evidence: [0, 1, 2, 3, 4].map(page => sight(1, { page: `https://www.millbrook.example/${page}` })) },
  ],
)

describe('the assertion', () => {
  it('passes where nothing is wrong, and says nothing', () => {
    expectTrueAnnex(WHOLE)
    expect(reportText(WHOLE)).toBe('')
  })

  it('throws what test runners take for a failed assertion, with the findings', () => {
    let thrown: unknown
    try {
      expectTrueAnnex(BROKEN)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(AnnexError)
    const { name, findings } = thrown as AnnexError
    expect(name).toBe('AssertionError')
    expect(findings.map(({ kind }) => kind)).toEqual(['before-choice', 'after-reject', 'undeclared'])
  })

  it('lists each finding in plain lines: severity, what, where, what to do, and how it was seen', () => {
    expect(reportText(BROKEN).split('\n')).toEqual([
      'The annex of www.millbrook.example is not true: 3 errors.',
      '',
      "error: before-choice: cookie 'visit_9', cookies[1].name in the manifest",
      "  'visit_9' was kept before the visitor chose. It belongs to 'counter'. Mark what sets or asks for it, put Latchkey first in the page, or use a higher level.",
      '  seen before choice, on https://www.millbrook.example/, by https://counter.example/c.js:12',
      '',
      "error: after-reject: cookie 'visit_9', cookies[1].name in the manifest",
      "  'visit_9' was kept after the visitor had said no. It belongs to 'counter'. Mark what sets or asks for it, put Latchkey first in the page, or use a higher level.",
      '  seen after reject, on https://www.millbrook.example/',
      '',
      "error: undeclared: cookie 'stranger'",
      "  'stranger' is not in the annex. Find out what it is for, and add a row, or remove what sets it.",
      '  seen after reject, on https://www.millbrook.example/0',
      '  seen after reject, on https://www.millbrook.example/1',
      '  seen after reject, on https://www.millbrook.example/2',
      '  and 2 more',
    ])
  })

  it('names what could not be seen, where something is wrong', () => {
    expect(reportText({ ...BROKEN, limits: ['A page was busy.'] })).toMatch(/\n\nnote: A page was busy\.$/)
  })

  it('fails for what a drive should have seen and did not, unless that is said to be a note', () => {
    const missed = ['https://www.millbrook.example/ was not quiet within 15000 ms.']
    const report = { ...WHOLE, missed, limits: ['A page led elsewhere.', ...missed] }
    const text = [
      'Whether the annex of www.millbrook.example is true is not known: not all of the site was seen.',
      `error: ${missed[0]}`,
      'note: A page led elsewhere.',
    ].join('\n\n')
    expect(reportText(report)).toBe(text)
    expect(() => expectTrueAnnex(report)).toThrow(text)
    expectTrueAnnex(report, { missed: 'note' })
    expect(reportText({ ...BROKEN, missed, limits: missed })).toMatch(
      /: 3 errors\.\n[\s\S]*\n\nerror: .* ms\.$/,
    )
    expect(reportText({ ...BROKEN, missed, limits: missed }, { missed: 'note' })).toMatch(
      /\n\nnote: .* ms\.$/,
    )
  })

  it('leaves out what is known and accepted, by kind or by name, and only that', () => {
    const except = [{ kind: 'undeclared' }, { kind: 'before-choice', subject: 'visit_9' }] as const
    expect(() => expectTrueAnnex(BROKEN, { except })).toThrow(': 1 error.')
    expectTrueAnnex(BROKEN, { except: [...except, { kind: 'after-reject' }] })
    expect(() => expectTrueAnnex(BROKEN, { except: [{ kind: 'undeclared', subject: 'other' }] })).toThrow(
      ': 3 errors.',
    )
  })

  it('fails for an exception that nothing needs any more', () => {
    expect(() => expectTrueAnnex(WHOLE, { except: [{ kind: 'dead', subject: '_utma' }] })).toThrow(
      "The exceptions for www.millbrook.example are out of date.\n\noutdated exception: dead of '_utma' is not found any more.",
    )
  })

  it('is a matcher for expect too, both ways round', () => {
    expect(annexMatchers.toHaveTrueAnnex(WHOLE)).toMatchObject({ pass: true })
    expect(annexMatchers.toHaveTrueAnnex(WHOLE).message()).toContain('was expected not to be')
    const broken = annexMatchers.toHaveTrueAnnex(BROKEN)
    expect([broken.pass, broken.message()]).toEqual([false, reportText(BROKEN)])
  })
})
