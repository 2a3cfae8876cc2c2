import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findJsonFault } from '../../../src/build/find-json-fault.ts'

describe('findJsonFault', () => {
  it.each([
    ['{"cookies": []', 1, 15, 'the text ends here, but a } is missing'],
    ['{\n  "cookies": [],\n}', 2, 16, 'a comma before the closing }: take it out'],
    ['{"a" 1}', 1, 6, 'expected a colon, received 1'],
    ['[1 2]', 1, 4, 'expected a comma or ], received 2'],
    ['{"a": 1} x', 1, 10, 'expected nothing more, received x'],
    ['{a: 1}', 1, 2, 'expected a name in double quotes, or }, received a'],
    ['', 1, 1, 'the file is empty'],
  ])('finds the place in %j', (text, line, column, message) => {
    expect(findJsonFault(text)).toEqual({ line, column, message })
  })

  it.each([
    ['{"a": 1, // note\n"b": 2}', /comment/],
    ["{'a': 1}", /double quotes/],
    ['{"a": "two\nlines"}', /closing double quote/],
    ['[01]', /received 01/],
  ])('says what people do who write JSON by hand: %j', (text, message) => {
    expect(findJsonFault(text)?.message).toMatch(message)
  })

  it('agrees with JSON.parse about every text that is JSON', () => {
    fc.assert(fc.property(fc.json(), text => findJsonFault(text) === null))
  })

  it('agrees with JSON.parse about texts that were damaged by one letter', () => {
    const damaged = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '[', 'x', '0', '\n', '\\'),
    )
    fc.assert(
      fc.property(damaged, ([text, at, letter]) => {
        const index = at % (text.length + 1)
        const changed = text.slice(0, index) + letter + text.slice(index + 1)
        expect(findJsonFault(changed) === null).toBe(isJson(changed))
      }),
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
