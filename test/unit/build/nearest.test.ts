import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/build/nearest.ts'

const COMMANDS = ['validate', 'annex', 'recipients', 'notice', 'snippet']

describe('nearest', () => {
  it.each([
    ['vaildate', 'validate'],
    ['anex', 'annex'],
    ['Snippets', 'snippet'],
    ['rec', 'recipients'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, COMMANDS)).toBe(meant)
  })

  it('guesses nothing where no word is near', () => {
    expect(nearest('deploy', COMMANDS)).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })
})
