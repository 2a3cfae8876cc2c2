import { describe, expect, it } from 'vitest'
import { bundleOf, callerIn, type Ours } from '../../../src/inventory/observe/stack.ts'

const SITE = 'https://www.millbrook.example'

/** An error that was made here, the innermost place first. */
function made(...places: string[]): Error {
  const error = new Error()
  error.stack = ['Error', ...places.map(place => `    at act (${place}:7)`)].join('\n')
  return error
}

const ours = (place: string, line: number, more: Partial<Ours> = {}): Ours => ({
  places: [{ address: SITE + place, line }],
  pages: [`${SITE}/`],
  folder: '',
  ...more,
})

describe('who did something', () => {
  it('is the innermost place that is not ours', () => {
    const folder = `${SITE}/latchkey/`
    const error = made(
      `${folder}latchkey.js:1`,
      `${folder}page.js:1`,
      `${SITE}/a.js?secret:3`,
      `${SITE}/b.js:4`,
    )
    expect(callerIn(error, ours('/latchkey/latchkey.js', 1, { folder }))).toEqual({
      address: `${SITE}/a.js`,
      line: 3,
    })
  })

  it('is told by its line where the head is inline, also once the page has another address', () => {
    const error = made(`${SITE}/:12`, `${SITE}/:40`)
    for (const pages of [[`${SITE}/`], [`${SITE}/`, `${SITE}/elsewhere`]]) {
      expect(callerIn(error, ours('/', 12, { pages }))).toEqual({ address: `${SITE}/`, line: 40 })
      expect(bundleOf(ours('/', 12, { pages }))).toBe('')
    }
  })

  it('is nobody where all of the stack is ours', () => {
    const folder = `${SITE}/latchkey/`
    const of = ours('/latchkey/latchkey.js', 1, { folder })
    expect(callerIn(made(`${folder}latchkey.js:1`), of)).toBe(undefined)
    expect(callerIn(made(), of)).toBe(undefined)
    expect(bundleOf(of)).toBe('')
  })

  it('is the file of the site, without a line, where that holds the head and nobody else is there', () => {
    const of = ours('/app.js', 1)
    expect(bundleOf(of)).toBe(`${SITE}/app.js`)
    expect(callerIn(made(`${SITE}/app.js:1`, `${SITE}/app.js:900`), of)).toEqual({
      address: `${SITE}/app.js`,
      line: null,
    })
    expect(callerIn(made(`${SITE}/app.js:1`, `${SITE}/vendor.js:2`, `${SITE}/app.js:900`), of)).toEqual({
      address: `${SITE}/vendor.js`,
      line: 2,
    })
  })
})
