import { describe, expect, it } from 'vitest'
import { changes } from '../../../src/words/cy/changes.ts'
import { check } from '../../../src/words/cy/check.ts'
import { inventory } from '../../../src/words/cy/inventory.ts'
import { unscripted } from '../../../src/words/cy/unscripted.ts'
import { words } from '../../../src/words/cy/words.ts'
import { allTexts } from '../../support/all-texts.ts'
import { withoutCode } from '../../support/without-code.ts'

// What a program can see of Welsh. It stands for no reader: docs/guides/languages.md says who must still read it.
const all = allTexts({ ...words, changes, check, inventory, unscripted }).map(
  ([path, text]) => [path, withoutCode(text)] as const,
)

/** Words that begin as none does after "i" and "o", which soften p, t, c, m, ll and rh. */
const SOFT = /(?<![\p{L}’])(?:i|o) (?:[ptc](?!h)|m|ll|rh)\p{Ll}+/giu

/** Words that begin as none does after "â", which takes the aspirate mutation, or after "gyda" and "tua". */
const ASPIRATE = /(?<!\p{L})(?:â|gyda|tua) (?:p(?!h)|t(?!h)|c(?!h))\p{Ll}+/giu

/** What stays as it is. */
const FIXED = /^(?:i|o) (?:mi|mewn)\b/i

const mistakes = (text: string, rule: RegExp): string[] =>
  (text.match(rule) ?? []).filter(found => !FIXED.test(found))

it('every Welsh text is there, those of the check among them', () => {
  const paths = all.map(([path]) => path.split('.')[0])
  expect(paths).toEqual(
    expect.arrayContaining(['placeholder', 'changes', 'check', 'inventory', 'unscripted']),
  )
})

describe('the rules of mutation that a program can check', () => {
  it('find what is wrong', () => {
    expect(mistakes('yn mynd i tudalen', SOFT)).toEqual(['i tudalen'])
    expect(mistakes('gyda cwcis', ASPIRATE)).toEqual(['gyda cwcis'])
    expect(mistakes('yn mynd i dudalen, gyda chwcis', SOFT)).toEqual([])
  })

  it('hold after “i” and “o”', () => {
    expect(all.flatMap(([, text]) => mistakes(text, SOFT))).toEqual([])
  })

  it('hold after “â”, “gyda” and “tua”', () => {
    expect(all.flatMap(([, text]) => mistakes(text, ASPIRATE))).toEqual([])
  })
})

describe('Welsh terms', () => {
  it.each([
    ['cookie', /\b(?:briwsion|cookies?)\b/i],
    ['browser', /\b(?:porydd|pori)\b/i],
    ['website', /\b(?:gwefan|wefan) ?we\b/i],
    ['settings', /(?<!\{)\b(?:dewisiadau cwcis|settings)\b/i],
    ['device', /\b(?:teclyn|peiriant)\b/i],
  ])('call a %s by one name', (_, others) => {
    expect(all.filter(([, text]) => others.test(text))).toEqual([])
  })

  it('speak to the reader as “chi”', () => {
    expect(all.filter(([, text]) => /(?<!\p{L})(?:ti|dy|rwyt|gelli)(?!\p{L})/iu.test(text))).toEqual([])
  })

  it('keep sentences short: at most 28 words, since Welsh says in three what English says in two', () => {
    const long = all
      .flatMap(([, text]) => text.split(/(?<=[.:]) /))
      .filter(sentence => sentence.split(' ').length > 28)
    expect(long).toEqual([])
  })
})
