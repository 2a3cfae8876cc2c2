import { describe, expect, it } from 'vitest'
import { addGaps } from '../../../src/inventory/observe/gaps.ts'
import { limitsOf } from '../../../src/inventory/observe/limits-of.ts'
import { inventoryLimits as cy } from '../../../src/words/cy/inventory-limits.ts'
import { inventoryLimits as en } from '../../../src/words/en/inventory-limits.ts'

const last = (error: unknown): string | undefined =>
  limitsOf({ lang: 'en', level: 'guard', full: 0, errors: [error] }).at(-1)

it('tells of whatever a page throws', () => {
  expect(last(new Error('no room'))).toContain('no room')
  expect(last('no room')).toContain('no room')
  expect(last(Object.create(null))).toContain('object')
})

describe('what could not be seen', () => {
  it('has what no page can see, always and first', () => {
    expect(limitsOf({ lang: 'en', level: 'guard', full: 0, errors: [] })).toEqual([
      'Cookies that only the server can read (HttpOnly) are not in this list. No script can see them.',
      'What ran before Latchkey on a page was not watched. What it left behind is in the list, but not who did it.',
      'What workers ask for is not seen. What they store is seen only as far as the browser lists it for the page.',
    ])
  })

  it('has each of what this page does not show, in its own sentence', () => {
    const all = limitsOf({
      lang: 'en',
      level: 'mark',
      foreignFrames: 11,
      lost: 12,
      leftOut: 13,
      unheld: 14,
      dropped: 15,
      byExtensions: 16,
      withoutCaller: 17,
      full: 18,
      bundle: 'https://www.millbrook.example/app.js',
      tellsOfCookies: false,
      failed: ['indexedDB', 'cacheStorage'],
      errors: [],
    }).slice(3)
    expect(all).toHaveLength(12)
    const parts = [
      'At the level “mark” requests are known',
      'frames of other sites on the pages that were looked at: 11.',
      'there was no room for: 12. The list has the first 1,000',
      'because there were too many: 13.',
      'the browser had forgotten before anybody asked: 15.',
      'extensions of this browser did, which are left out: 16.',
      'wait and that there was no room for: 14. The list has the first 500.',
      'nobody can tell which script did them: 17.',
      'Latchkey is part of the file https://www.millbrook.example/app.js.',
      'no room for what a page showed: 18.',
      'does not say how long cookies are kept',
      'This browser did not list: indexedDB, cacheStorage.',
    ]
    for (const part of parts) expect(all.filter(sentence => sentence.includes(part)).length).toBe(1)
  })

  it('is said in Welsh on Welsh pages, with the same numbers and names', () => {
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(places(cy[key])).toEqual(places(en[key]))
      expect(cy[key]).not.toBe(en[key])
    }
    const [first] = limitsOf({ lang: 'cy-GB', level: 'guard', full: 0, errors: [] })
    expect(first).toBe(cy.httpOnly)
  })
})

describe('what several pages could not see', () => {
  it('is added up', () => {
    expect(
      addGaps(
        { lost: 3, failed: ['indexedDB'], bundle: 'a.js' },
        { lost: 4, unheld: 1, failed: ['indexedDB', 'cookie'], tellsOfCookies: false },
      ),
    ).toEqual({
      lost: 7,
      leftOut: 0,
      unheld: 1,
      dropped: 0,
      byExtensions: 0,
      withoutCaller: 0,
      foreignFrames: 0,
      failed: ['indexedDB', 'cookie'],
      tellsOfCookies: false,
      bundle: 'a.js',
    })
  })

  it('is nothing where nothing was kept, or nonsense', () => {
    expect(addGaps(undefined, { lost: 'x' as unknown as number })).toMatchObject({ lost: 0, failed: [] })
  })
})
