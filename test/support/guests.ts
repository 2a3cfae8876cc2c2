import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launch, visitor, type Visitor } from './browser.ts'

/**
 * A browser for the tests of a file, and visitors with an empty profile: each page must be free of errors when its test
 * ends, and is left then.
 * @returns the function that lets one in.
 */
export function guests(): () => Promise<Visitor> {
  let browser: Browser
  let here: Visitor[] = []
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    const all = here
    here = []
    await Promise.all(all.map(({ leave }) => leave()))
    expect(all.flatMap(({ errors }) => errors)).toEqual([])
  })
  afterAll(() => browser.close())
  return async () => {
    const someone = await visitor(browser)
    here.push(someone)
    return someone
  }
}
