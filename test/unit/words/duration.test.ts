import { describe, expect, it } from 'vitest'
import { annex as cyAnnex } from '../../../src/words/cy/annex.ts'
import { common as cyCommon } from '../../../src/words/cy/common.ts'
import { durationWords } from '../../../src/words/duration.ts'
import { annex } from '../../../src/words/en/annex.ts'
import { common } from '../../../src/words/en/common.ts'

const english = { common, annex }
const welsh = { common: cyCommon, annex: cyAnnex }

describe('durations in English', () => {
  it.each([
    ['session', 'when you close the browser'],
    ['until cleared', 'until you clear it'],
    ['1 years', '1 year'],
    ['2 years', '2 years'],
    ['1 day', '1 day'],
    ['30 minutes', '30 minutes'],
    ['1.5 hours', '1.5 hours'],
    ['0 seconds', '0 seconds'],
    ['2 week', '2 weeks'],
  ])('%s is "%s"', (expiry, words) => {
    expect(durationWords(expiry, english)).toBe(words)
  })

  it.each(['', '2', 'forever', '2 fortnights', '-1 days', '2  years', '<b>2</b> years'])(
    'leaves "%s" as the manifest says it',
    expiry => {
      expect(durationWords(expiry, english)).toBe(expiry)
    },
  )
})

describe('durations in Welsh', () => {
  it.each([
    ['session', 'pan fyddwch yn cau’r porwr'],
    ['until cleared', 'nes i chi ei glirio'],
    ['1 year', '1 flwyddyn'],
    ['2 years', '2 flynedd'],
    ['3 years', '3 blynedd'],
    ['4 years', '4 blynedd'],
    ['5 years', '5 mlynedd'],
    ['6 years', '6 blynedd'],
    ['7 years', '7 mlynedd'],
    ['10 years', '10 mlynedd'],
    ['1 month', '1 mis'],
    ['2 months', '2 fis'],
    ['3 months', '3 mis'],
    ['6 months', '6 mis'],
    ['13 months', '13 mis'],
    ['2 weeks', '2 wythnos'],
    ['1 day', '1 diwrnod'],
    ['2 days', '2 ddiwrnod'],
    ['400 days', '400 diwrnod'],
    ['2 hours', '2 awr'],
    ['2 minutes', '2 funud'],
    ['30 minutes', '30 munud'],
    ['45 seconds', '45 eiliad'],
  ])('%s is "%s"', (expiry, words) => {
    expect(durationWords(expiry, welsh)).toBe(words)
  })

  it('follows the plural rule of CLDR, which Node has', () => {
    const rule = new Intl.PluralRules('cy')
    expect(rule.resolvedOptions().locale).toBe('cy')
    for (let n = 0; n < 200; n++) expect([n, cyCommon.plural(n)]).toEqual([n, rule.select(n)])
  })
})
