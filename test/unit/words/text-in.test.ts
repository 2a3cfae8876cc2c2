import { describe, expect, it } from 'vitest'
import { baseLanguage, tagIn, textIn } from '../../../src/words/text-in.ts'

describe('textIn', () => {
  const text = { en: 'Sharing', cy: 'Rhannu', 'en-US': 'Sharing (US)' }

  it('gives a string as it is in every language', () => {
    expect(textIn('Sharing', 'cy')).toBe('Sharing')
  })

  it('takes the exact tag, then the base language, then English, then the first', () => {
    expect(textIn(text, 'en-us')).toBe('Sharing (US)')
    expect(textIn(text, 'cy-GB')).toBe('Rhannu')
    expect(textIn(text, 'ur')).toBe('Sharing')
    expect(textIn({ cy: 'Rhannu', pl: 'Udostępnianie' }, 'ur')).toBe('Rhannu')
  })

  it.each([undefined, null, 5, true, [], {}, { en: 5 }, () => 'x'])('gives nothing for %s', text => {
    expect(textIn(text as never, 'en')).toBe('')
  })

  it('does not read what every object inherits', () => {
    expect(textIn({ cy: 'Rhannu' }, 'constructor')).toBe('Rhannu')
  })
})

describe('tagIn', () => {
  it('names the language of the text that is shown, where the text names one', () => {
    expect(tagIn({ en: 'Sharing' }, 'cy')).toBe('en')
    expect(tagIn({ en: 'Sharing', 'cy-GB': 'Rhannu' }, 'cy-GB')).toBe('cy-GB')
    expect(tagIn('Sharing', 'cy')).toBeUndefined()
  })
})

describe('baseLanguage', () => {
  it.each([
    ['cy-GB', 'cy'],
    ['EN', 'en'],
    ['zh_Hant_TW', 'zh'],
    ['', ''],
  ])('of %s is %s', (tag, language) => {
    expect(baseLanguage(tag)).toBe(language)
  })
})
