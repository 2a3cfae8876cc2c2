import { describe, expect, it } from 'vitest'
import { common as cy } from '../../../src/words/cy/common.ts'
import { common as en } from '../../../src/words/en/common.ts'
import { fill } from '../../../src/words/fill.ts'
import { plural, pluralInWords } from '../../../src/words/plural.ts'

describe('lists', () => {
  it('are written as in a sentence', () => {
    expect(en.list([])).toBe('')
    expect(en.list(['count visits'])).toBe('count visits')
    expect(en.list(['a', 'b'])).toBe('a and b')
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c')
  })

  it('take "ac" before a vowel in Welsh, and the aspirate mutation after "a"', () => {
    expect(cy.list(['dangos ffilmiau', 'addasu'])).toBe('dangos ffilmiau ac addasu')
    expect(cy.list(['rhannu', 'cyfrif ymweliadau'])).toBe('rhannu a chyfrif ymweliadau')
    expect(cy.list(['rhannu', 'penderfynu'])).toBe('rhannu a phenderfynu')
    expect(cy.list(['rhannu', 'tynnu', 'trefnu'])).toBe('rhannu, tynnu a threfnu')
    expect(cy.list(['rhannu', 'gwylio'])).toBe('rhannu a gwylio')
    expect(cy.list(['rhannu', 'chwarae'])).toBe('rhannu a chwarae')
  })

  it('leave names alone in Welsh', () => {
    expect(cy.list(['Vimeo', 'Twitter'])).toBe('Vimeo a Twitter')
    expect(cy.list(['Vimeo', 'AddToAny'])).toBe('Vimeo ac AddToAny')
  })
})

describe('counting', () => {
  it('is in figures or, up to ten, in words', () => {
    expect(plural(1, en.counted.cookies, en)).toBe('1 cookie')
    expect(plural(5, en.counted.companies, en)).toBe('5 companies')
    expect(pluralInWords(5, en.counted.companies, en)).toBe('five companies')
    expect(pluralInWords(1, en.counted.services, en)).toBe('one service')
    expect(pluralInWords(10, en.counted.services, en)).toBe('ten services')
    expect(pluralInWords(11, en.counted.services, en)).toBe('11 services')
    expect(pluralInWords(0, en.counted.services, en)).toBe('0 services')
  })

  it('mutates in Welsh, with the noun in the singular', () => {
    const counts = [1, 2, 3, 4, 5, 6, 10, 12]
    expect(counts.map(n => pluralInWords(n, cy.counted.companies, cy))).toEqual([
      'un cwmni',
      'dau gwmni',
      'tri chwmni',
      'pedwar cwmni',
      'pum cwmni',
      'chwe chwmni',
      'deg cwmni',
      '12 cwmni',
    ])
    expect(counts.slice(0, 3).map(n => plural(n, cy.counted.cookies, cy))).toEqual([
      '1 cwci',
      '2 gwci',
      '3 chwci',
    ])
    expect(plural(2, cy.counted.services, cy)).toBe('2 wasanaeth')
  })

  it('prefers the form for exactly that number', () => {
    expect(plural(4, { '=4': 'four: {n}', other: '{n}' }, en)).toBe('four: 4')
  })
})

describe('fill', () => {
  it('puts values into places, as they are', () => {
    expect(fill('{a} and {b}', { a: '$& {b}', b: 2 })).toBe('$& {b} and 2')
  })

  it('leaves a place without a value empty', () => {
    expect(fill('Last updated: {date}.', {})).toBe('Last updated: .')
  })
})
