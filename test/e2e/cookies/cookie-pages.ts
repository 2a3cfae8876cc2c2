import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launch, visitor, type Visitor } from '../../support/browser.ts'
import { bundle } from '../../support/bundle.ts'

/**
 * Each address, whatever its host and scheme, is an empty page with our module as `bundled`.
 * @returns the function that goes to one, and what the browser keeps for all of them.
 */
export function cookiePages(): { go(url: string): Promise<Page>; context(): BrowserContext } {
  let browser: Browser
  let someone: Visitor
  beforeAll(async () => {
    const code = await bundle(new URL('./cookies-in-page.ts', import.meta.url))
    browser = await launch()
    someone = await visitor(browser)
    const body = `<script>${code}</script>`
    await someone.page.route('**/*', route => route.fulfill({ contentType: 'text/html', body }))
  })
  afterEach(async () => {
    await someone.page.context().clearCookies()
    expect(someone.errors).toEqual([])
  })
  afterAll(() => browser.close())
  return {
    async go(url) {
      await someone.page.goto(url)
      return someone.page
    },
    context: () => someone.page.context(),
  }
}
