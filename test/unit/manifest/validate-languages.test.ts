import { describe, expect, it } from 'vitest'
import { languageFaults } from '../../../src/build/language-faults.ts'
import { validate } from '../../../src/manifest/validate.ts'
import { words as en } from '../../../src/words/en/words.ts'
import { SMALL } from '../../support/manifests.ts'

const codesOf = (rest: object): string[] => {
  const { errors, warnings } = validate({ ...SMALL, ...rest })
  return [...errors, ...warnings].map(({ code, path }) => `${code} ${path}`)
}

describe('the languages of a manifest', () => {
  it('are sound where they are ours and a speaker has them, or the site’s own', () => {
    expect(codesOf({ options: { languages: ['en', 'cy', 'so'] }, languages: { so: '/so.json' } })).toEqual(
      codesOf({}),
    )
  })

  it('are named where no speaker has reviewed them', () => {
    expect(codesOf({ options: { languages: ['cy', 'ur', 'pl'] } })).toEqual(
      expect.arrayContaining([
        'language-not-reviewed options.languages[1]',
        'language-not-reviewed options.languages[2]',
      ]),
    )
    expect(codesOf({ options: { languages: ['ur'] }, languages: { ur: {} } })).toEqual(codesOf({}))
  })

  it('are named where nobody has texts for them', () => {
    expect(codesOf({ options: { languages: ['xx-ZZ'] } })).toContain('language-unknown options.languages[0]')
  })

  it.each([
    ['https://elsewhere.example/so.json', 'wrong-value languages.so'],
    ['//elsewhere.example/so.json', 'wrong-value languages.so'],
    [7, 'wrong-value languages.so'],
  ])('come from this site: %s does not', (so, code) => {
    expect(codesOf({ languages: { so } })).toContain(code)
  })

  it('say which texts they lack', () => {
    const banner = { ...en.banner, accept: ' ' }
    const so = { ...en, banner, common: { ...en.common, and: 'iyo {last}' } }
    const [fault, ...others] = languageFaults({ languages: { so } })
    expect(others).toEqual([])
    expect(fault?.message).toContain('banner.accept')
    expect(languageFaults({ languages: { so: { ...so, banner: en.banner } } })).toEqual([])
    expect(languageFaults({ languages: { cy: {} } })).toEqual([])
    expect(languageFaults({ languages: { so: {} } })[0]?.message).toMatch(/and \d{3} more/)
  })
})
