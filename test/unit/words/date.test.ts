import { describe, expect, it } from 'vitest'
import { details as cy } from '../../../src/words/cy/details.ts'
import { dateWords } from '../../../src/words/date.ts'
import { details as en } from '../../../src/words/en/details.ts'

describe('dateWords', () => {
  it('writes a date as people of the language do', () => {
    expect(dateWords('2026-11-01', en)).toBe('1 November 2026')
    expect(dateWords('2026-11-01', cy)).toBe('1 Tachwedd 2026')
    expect(dateWords('2028-02-29', en)).toBe('29 February 2028')
  })

  it('has the months in their order', () => {
    const monthsOf = (words: typeof en) =>
      Array.from({ length: 12 }, (_, month) =>
        dateWords(`2026-${String(month + 1).padStart(2, '0')}-15`, words)
          .split(' ')
          .at(1),
      )
    expect(monthsOf(en)).toEqual(en.months)
    expect(monthsOf(cy)).toEqual(
      'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
    )
  })

  it.each([
    undefined,
    '',
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '2026-11-00',
    '2026-11-31',
    '1 Nov 2026',
  ])('says nothing for %s', iso => {
    expect(dateWords(iso, en)).toBe('')
  })
})
