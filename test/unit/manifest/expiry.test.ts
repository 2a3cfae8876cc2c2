import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expirySeconds } from '../../../src/manifest/expiry.ts'

describe('expirySeconds', () => {
  it.each([
    ['session', 0],
    ['until cleared', Infinity],
    ['1 second', 1],
    ['30 minutes', 1800],
    ['1 hour', 3600],
    ['1 days', 86_400],
    ['2 weeks', 1_209_600],
    ['1 month', 2_629_800],
    ['12 months', 31_557_600],
    ['1 year', 31_557_600],
    ['1.5 years', 47_336_400],
  ])('reads %j as %d', (expiry, seconds) => {
    expect(expirySeconds(expiry)).toBe(seconds)
  })

  it.each([
    '2 yeers',
    '2years',
    '2  years',
    ' 2 years',
    '-1 days',
    '0 days',
    '1e3 days',
    'Session',
    'never',
    '1 constructor',
    '9999999 years',
    '',
    '1 day\n',
    2,
    null,
    undefined,
    ['session'],
  ])('does not read %j', expiry => {
    expect(expirySeconds(expiry)).toBe(null)
  })

  it('gives null or a number from 0 up for anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), input => (expirySeconds(input) ?? 0) >= 0),
    )
  })
})
