import { describe, expect, it } from 'vitest'
import { ownTexts } from '../../../src/languages/own-texts.ts'
import { words as cy } from '../../../src/words/cy/words.ts'
import { durationWords } from '../../../src/words/duration.ts'
import { words as en } from '../../../src/words/en/words.ts'
import { localDate } from '../../../src/words/local-date.ts'
import { words as pl } from '../../../src/words/pl/words.ts'
import { words as ur } from '../../../src/words/ur/words.ts'

const COUNTS = [0, 1, 2, 3, 4, 5, 6, 11, 12, 21, 22, 25, 100, 101, 104, 112]

describe('in this browser', () => {
  it('there is no Welsh for dates, which is why ours are own tables', () => {
    expect(new Intl.DateTimeFormat('cy').resolvedOptions().locale).not.toMatch(/^cy/)
  })

  it.each([
    ['cy', cy],
    ['ur', ur],
    ['pl', pl],
  ])('the plural rule of %s is that of CLDR', (tag, { common }) => {
    const rule = new Intl.PluralRules(tag)
    expect(rule.resolvedOptions().locale).toBe(tag)
    for (const n of COUNTS) expect([n, common.plural(n)]).toEqual([n, rule.select(n)])
  })

  it('lifetimes and dates are right in Welsh, Urdu, Polish and a language that the browser lacks', () => {
    const so = ownTexts(
      en,
      { annex: { durations: { units: { month: { one: 'bil', other: '{n} bilood' } } } } },
      'so',
    )
    const said = (words: typeof en) =>
      ['1 month', '2 months', '5 months'].map(one => durationWords(one, words))
    expect(said(cy)).toEqual(['1 mis', '2 fis', '5 mis'])
    expect(said(ur)).toEqual(['1 مہینہ', '2 مہینے', '5 مہینے'])
    expect(said(pl)).toEqual(['1 miesiąc', '2 miesiące', '5 miesięcy'])
    expect(durationWords('1.5 years', pl)).toBe('1.5 roku')
    expect(said(so)).toEqual(['bil', '2 bilood', '5 bilood'])
    const day = new Date(2026, 10, 1)
    expect([cy, ur, pl].map(({ common }) => localDate(day, common))).toEqual([
      '1 Tachwedd 2026',
      '1 نومبر 2026',
      '1 listopada 2026',
    ])
  })
})
