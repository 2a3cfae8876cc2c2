import { describe, expect, it } from 'vitest'
import { categoryTexts } from '../../../src/words/category-texts.ts'
import { common as cy } from '../../../src/words/cy/common.ts'
import { common as en } from '../../../src/words/en/common.ts'

describe('categoryTexts', () => {
  it('has texts for what is built in', () => {
    expect(categoryTexts('analytics', undefined, en)).toMatchObject({
      title: 'Counting visits',
      doing: 'count visits',
    })
    expect(categoryTexts('analytics', {}, cy).doing).toBe('cyfrif ymweliadau')
  })

  it('lets the manifest say it otherwise, in the language of the words', () => {
    const own = { title: { en: 'Films', cy: 'Ffilmiau' }, doing: { en: 'show films', cy: 'dangos ffilmiau' } }
    expect(categoryTexts('media', own, en)).toMatchObject({ title: 'Films', doing: 'show films' })
    expect(categoryTexts('media', own, cy)).toMatchObject({ title: 'Ffilmiau', doing: 'dangos ffilmiau' })
    expect(categoryTexts('media', own, cy).description).toBe(cy.descriptions.media)
  })

  it('says a new title instead of what the old one did', () => {
    expect(categoryTexts('media', { title: 'Surveys' }, en).doing).toBe('Surveys')
  })

  it('calls a category of the site by its title, else by its id', () => {
    expect(categoryTexts('chat', { title: 'Live chat' }, en)).toEqual({
      title: 'Live chat',
      description: '',
      doing: 'Live chat',
    })
    expect(categoryTexts('chat', undefined, en).title).toBe('chat')
  })

  it.each(['constructor', '__proto__', 'toString'])('finds nothing for the id %s', id => {
    expect(categoryTexts(id, undefined, en)).toEqual({ title: id, description: '', doing: id })
  })
})
