import { describe, expect, it } from 'vitest'
import { changes } from '../../../src/words/en/changes.ts'
import { check } from '../../../src/words/en/check.ts'
import { inventory } from '../../../src/words/en/inventory.ts'
import { unscripted } from '../../../src/words/en/unscripted.ts'
import { words } from '../../../src/words/en/words.ts'
import { allTexts } from '../../support/all-texts.ts'
import { readingGrade, sentencesIn, wordsIn } from '../../support/reading-grade.ts'
import { withoutCode } from '../../support/without-code.ts'

// The rules, which docs/guides/languages.md tells translators. Reading age 9 to 11 is grade 4 to 6.
const HIGHEST_GRADE = 6
const MOST_WORDS = 20
/** Fewer say too little of how hard they are: one long name would decide. */
const ENOUGH_WORDS = 10

/** Words that the style guides of UK public services tell writers to avoid, and what says the same. */
const AVOID =
  /\b(?:utili[sz]e|in order to|pursuant|facilitate|via|ensure|enable|provide[ds]? by|prior to|subsequent|commence|terminate|obtain|regarding|concerning|notwithstanding|herein|thereof|such as to|leverage|deploy|implement|optimi[sz]e|functionality|preferences|consent|legitimate interests?|third part(?:y|ies)|personali[sz]ed?|tailored|partners|enhance|experience|please note|kindly|whilst|amongst|upon|shall|etc|e\.g|i\.e)\b/i

/** Done by somebody: then somebody should do it. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being) (?:\w+ )?\w+(?:ed|en|wn|nt|pt|ld|ut|de) by\b/i

// The check tells whoever looks after a site what to copy: that is no English.
const all = allTexts({ ...words, changes, check, inventory, unscripted }).map(
  ([path, text]) => [path, withoutCode(text)] as const,
)

describe('the measure', () => {
  it('knows a hard text from an easy one', () => {
    const hard =
      'Organisations utilising functionally necessary technologies facilitate personalisation notwithstanding individual preferences.'
    expect(readingGrade(hard)).toBeGreaterThan(20)
    expect(readingGrade('The cat sat on the mat. The dog ran to the door.')).toBeLessThan(2)
    expect(AVOID.test(hard)).toBe(true)
    expect(PASSIVE.test('Your data is kept by us.')).toBe(true)
    expect(sentencesIn('One: two. Three, four.')).toEqual(['One:', 'two.', 'Three, four.'])
    expect(wordsIn('{list} is for us')).toEqual(['thing', 'is', 'for', 'us'])
    expect(withoutCode('Set data-src="x" in <div class="latchkey-annex">')).toBe('Set thing in thing')
    expect(withoutCode('Set site.review, or ask for consent')).toBe('Set thing, or ask for consent')
  })
})

describe('every English text', () => {
  it('is there', () => {
    expect(all.length).toBeGreaterThan(380)
    const paths = all.map(([path]) => path.split('.')[0])
    expect(paths).toEqual(
      expect.arrayContaining(['placeholder', 'changes', 'check', 'inventory', 'unscripted']),
    )
  })

  it('can be read at the age of 9 to 11', () => {
    const hard = all.filter(
      ([, text]) => wordsIn(text).length >= ENOUGH_WORDS && readingGrade(text) > HIGHEST_GRADE,
    )
    expect(hard).toEqual([])
  })

  it(`has sentences of at most ${MOST_WORDS} words`, () => {
    const long = all.flatMap(([, text]) =>
      sentencesIn(text).filter(sentence => wordsIn(sentence).length > MOST_WORDS),
    )
    expect(long).toEqual([])
  })

  it('uses no word that a guide to plain English tells writers to avoid', () => {
    expect(all.filter(([, text]) => AVOID.test(text))).toEqual([])
  })

  it('says who does something', () => {
    expect(all.filter(([, text]) => PASSIVE.test(text))).toEqual([])
  })

  it('speaks to the reader: “you”, and “we” for the site', () => {
    expect(
      all.filter(([, text]) => /\b(?:the user|users|visitors?|one should|it is recommended)\b/i.test(text)),
    ).toEqual([])
  })
})
