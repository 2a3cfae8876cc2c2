import { describe, expect, it } from 'vitest'
import { ownTexts } from '../../../src/languages/own-texts.ts'
import { spokenLanguage } from '../../../src/languages/spoken-language.ts'
import { wordsIn } from '../../../src/languages/words-in.ts'
import { inEnglish } from '../../../src/markup/in-english.ts'
import { renderAnnex } from '../../../src/annex/index.ts'
import { renderBanner } from '../../../src/ui/index.ts'
import { durationWords } from '../../../src/words/duration.ts'
import { words as cy } from '../../../src/words/cy/words.ts'
import { words as en } from '../../../src/words/en/words.ts'
import { SMALL } from '../../support/manifests.ts'

const somali = {
  common: { name: 'Soomaali', direction: 'ltr', and: 'iyo {last}', numbers: ['hal', 'laba', 'saddex'] },
  banner: { accept: 'Aqbal dhammaan', reject: 'Diid dhammaan' },
  annex: { durations: { units: { year: { one: '{n} sano', other: '{n} sano oo dhan' } } } },
}

describe('a language of the site’s own', () => {
  const words = ownTexts(en, somali, 'so')

  it('says what it has, and marks as English what it lacks', () => {
    expect(words.common.lang).toBe('so')
    expect(words.banner.accept).toBe('Aqbal dhammaan')
    expect(words.banner.needed).toBe(inEnglish(en.banner.needed))
    expect(words.banner.change).toEqual(en.banner.change.map(inEnglish))
  })

  it('lists, counts and measures time by its own words', () => {
    expect(words.common.list(['a', 'b', 'c'])).toBe('a, b iyo c')
    expect(words.common.number(2)).toBe('laba')
    expect(words.common.number(4)).toBe('4')
    expect(durationWords('1 year', words)).toBe('1 sano')
    expect(durationWords('2 years', words)).toBe('2 sano oo dhan')
    expect(durationWords('2 days', words)).toBe(inEnglish('{n} days').replace('{n}', '2'))
  })

  it('takes the rule of plurals from the browser, and that of English where there is none', () => {
    const arabic = ownTexts(en, {}, 'ar').common
    expect([0, 1, 2, 3, 11, 100].map(arabic.plural)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other'])
    expect(arabic.direction).toBe('rtl')
    const nobodys = ownTexts(en, {}, 'xx-ZZ').common
    expect([0, 1, 2].map(nobodys.plural)).toEqual(['other', 'one', 'other'])
  })

  it('stands in HTML that is rendered ahead, its English marked', () => {
    const manifest = { ...SMALL, languages: { so: somali } }
    const banner = renderBanner(manifest, { lang: 'so' })
    expect(banner).toContain('lang="so"')
    expect(banner).toContain('>Aqbal dhammaan</button>')
    expect(banner).toContain(`<span lang="en" dir="ltr">${en.banner.hide}</span>`)
    expect(renderAnnex(manifest, { lang: 'so' })).toContain(
      `<span lang="en" dir="ltr">${en.annex.caption}</span>`,
    )
  })
})

describe('a correction of one of ours', () => {
  it('replaces the texts that it has, and leaves the others as they are', () => {
    const manifest = { languages: { cy: { banner: { accept: 'Derbyn y cyfan' } } } }
    const words = wordsIn('cy-GB', manifest)
    expect(words.banner.accept).toBe('Derbyn y cyfan')
    expect(words.banner.reject).toBe(cy.banner.reject)
    expect(words.common.plural(6)).toBe('many')
    expect(words.common.list(['rhannu', 'cyfrif'])).toBe('rhannu a chyfrif')
  })
})

describe('texts that are none', () => {
  it.each([
    null,
    [],
    'text',
    { banner: null },
    { banner: { accept: 7, change: ['one'] } },
    { banner: { accept: '  ', change: [1, 2, 3] } },
    { banner: { accept: 'x'.repeat(5000) } },
    JSON.parse(
      '{"__proto__":{"banner":{"accept":"x"}},"constructor":{"prototype":{}},"banner":{"__proto__":{"accept":"x"}}}',
    ),
    {
      common: {
        lang: 'en"><script>',
        direction: '"><script>',
        and: 5,
        numbers: [{}],
        list: 'x',
        plural: 'x',
      },
    },
  ])('%j change nothing but the language', texts => {
    const words = ownTexts(en, texts, 'so')
    expect(words.banner.accept).toBe(inEnglish(en.banner.accept))
    expect(words.banner.change).toEqual(en.banner.change.map(inEnglish))
    expect([words.common.lang, words.common.direction]).toEqual(['so', 'ltr'])
    expect(words.common.number(3)).toBe('3')
    expect(typeof words.common.list).toBe('function')
    expect(Object.keys(words.banner)).toEqual(Object.keys(en.banner))
    expect(({} as { accept?: string }).accept).toBeUndefined()
  })

  it('are text in a page, whatever they hold', () => {
    const hostile = { banner: { accept: '<img src=x onerror=alert(1)>' } }
    const html = renderBanner({ ...SMALL, languages: { so: hostile } }, { lang: 'so' })
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toContain('<img')
  })
})

describe('the language that is spoken', () => {
  it.each([
    ['en', {}, 'en'],
    ['cy-GB', {}, 'cy'],
    ['CY', {}, 'cy'],
    ['ur', {}, 'en'],
    ['pl', { options: { languages: ['pl'] } }, 'pl'],
    ['ur', { options: { languages: ['pl'] } }, 'en'],
    ['fr', { options: { languages: ['fr'] } }, 'en'],
    ['so-SO', { languages: { so: '/so.json' } }, 'so'],
    ['zh-Hant-HK', { languages: { zh: {}, 'zh-Hant-HK': {} } }, 'zh-Hant-HK'],
    ['xx-ZZ', { languages: { so: {} } }, 'en'],
    ['constructor', { languages: { so: {} } }, 'en'],
    ['cy', { languages: 7, options: { languages: 'cy' } }, 'cy'],
    ['ur', null, 'en'],
  ])('for %s and %j is %s', (lang, manifest, spoken) => {
    expect(spokenLanguage(lang, manifest)).toBe(spoken)
  })
})
