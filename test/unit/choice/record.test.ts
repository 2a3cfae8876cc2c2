import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeRecord,
  encodeRecord,
  type ChoiceRecord,
  type RecordEntry,
} from '../../../src/choice/record.ts'
import { createChoice } from '../../../src/choice/choice.ts'
import { declare, NOW } from './declare.ts'

const letters = (alphabet: string, maxLength: number, minLength = 1): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength })
const BASE_36 = '0123456789abcdefghijklmnopqrstuvwxyz'

const records: fc.Arbitrary<ChoiceRecord> = fc.record({
  minutes: fc.integer({ min: 0, max: 36 ** 7 - 1 }),
  entries: fc
    .array(
      fc.tuple(
        letters(`${BASE_36}-`, 20),
        fc
          .tuple(fc.constantFrom('+', '-'), letters(BASE_36, 7, 7))
          .map(([sign, mark]): RecordEntry => `${sign}${mark}`),
      ),
      { maxLength: 20 },
    )
    .map(entries => new Map(entries)),
})

describe('the record', () => {
  it('is written as the contract says', () => {
    const entries = new Map([
      ['analytics', '+1z141z3'],
      ['google-maps', '-00000a0'],
    ] as const)
    expect(encodeRecord({ minutes: 35, entries })).toBe('1.z.analytics+1z141z3.google-maps-00000a0')
  })

  it('is read as it was written, whatever ids and times it holds', () => {
    fc.assert(
      fc.property(records, record => {
        expect(decodeRecord(encodeRecord(record))).toEqual(record)
      }),
    )
  })

  it('has one spelling only: whatever can be read is written again letter by letter', () => {
    const changed = fc
      .tuple(records.map(encodeRecord), fc.nat(40), fc.constantFrom('+', '-', '.', '0', 'a', ''))
      .map(([text, at, one]) => text.slice(0, at) + one + text.slice(at + 1))
    fc.assert(
      fc.property(changed, text => {
        const record = decodeRecord(text)
        if (record) expect(encodeRecord(record)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('tells an id that ends in a hyphen from its sign', () => {
    expect(decodeRecord('1.0.a--b+1234567')?.entries).toEqual(new Map([['a--b', '+1234567']]))
    expect(decodeRecord('1.0.a---1234567')?.entries).toEqual(new Map([['a--', '-1234567']]))
  })

  it('stays below 200 bytes with the six built-in categories', () => {
    const texts: string[] = []
    const store = { read: () => texts.at(-1), write: (text: string) => void texts.push(text) }
    createChoice({ declared: declare(), store, gpc: false, now: () => NOW }).accept()
    expect(texts[0]).toMatch(/^1\.[\da-z]+(\.[a-z]+\+[\da-z]+){5}$/)
    expect(texts[0]!.length).toBeLessThan(120)

    const six = ['necessary', 'preferences', 'analytics', 'media', 'sharing', 'marketing']
    const entries = new Map(six.map(id => [id, '+zzzzzzz'] as const))
    expect(encodeRecord({ minutes: 36 ** 7 - 1, entries }).length).toBeLessThan(200)
  })
})

describe('what is not a record', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['an object that looks like text', { toString: () => '1.0' }],
    ['an empty text', ''],
    ['a version alone', '1'],
    ['a missing time', '1.'],
    ['an unknown version', '2.0.media+1234567'],
    ['a version with a zero before it', '01.0'],
    ['a time with a zero before it', '1.0z'],
    ['a time in capitals', '1.Z'],
    ['a time of eight figures', '1.10000000'],
    ['a negative time', '1.-5'],
    ['a sign without a fingerprint', '1.z.media+'],
    ['an id without a sign', '1.z.media'],
    ['a fingerprint of eight figures', '1.z.media+12345678'],
    ['a fingerprint that was cut short', '1.z.media+123456'],
    ['an empty entry', '1.z..media+1234567'],
    ['a full stop at the end', '1.z.media+1234567.'],
    ['an id in capitals', '1.z.Media+1234567'],
    ['an id with an underscore', '1.z.__proto__+1234567'],
    ['an id that comes twice', '1.z.media+1234567.media+1234567'],
    ['an id that is granted and refused', '1.z.media+1234567.media-1234567'],
    ['a line break at the end', '1.z.media+1234567\n'],
    ['a space for the plus', '1.z.media 1234567'],
    ['a percent-encoded plus', '1.z.media%2B1234567'],
    ['letters of another script', '1.z.mediа+1234567'],
    ['4 kB of noise', `1.z.media+1234567.${'x'.repeat(4096)}`],
    [
      'more than a cookie can hold',
      `1.z${Array.from({ length: 600 }, (_, index) => `.id${index}+1234567`).join('')}`,
    ],
  ])('reads %s as null', (_name, text) => {
    expect(decodeRecord(text)).toBeNull()
  })

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), value => void decodeRecord(value)))
  })
})
