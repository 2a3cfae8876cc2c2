import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { snippet } from '../../../src/build/snippet.ts'
import { styleFor } from '../../../src/build/style-for.ts'
import { visitor } from '../../support/browser.ts'
import { SMALL } from '../../support/manifests.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

const SIZES = [
  [360, 740],
  [1280, 900],
  [1280, 400],
] as const

let tracked: TrackedSite
let bannerStyle: string

beforeAll(async () => {
  tracked = await startTrackedSite()
  const built = (await import(new URL('../../../dist/npm/ui.js', import.meta.url).href)) as {
    readonly bannerStyle: string
  }
  bannerStyle = built.bannerStyle
})
afterAll(() => tracked.close())

/** What every element of the banner, and the page around it, looks like with a style sheet and no other. */
function looks(page: Page, style: string): Promise<string[]> {
  return page.evaluate(css => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
    const shown = [
      document.documentElement,
      ...document.querySelectorAll('#latchkey-banner, #latchkey-banner *'),
    ]
    return shown.map(element => {
      const computed = getComputedStyle(element)
      return [...computed].map(name => `${name}:${computed.getPropertyValue(name)}`).join(';')
    })
  }, style)
}

it.each(['flow', 'bottom', 'corner'] as const)(
  'the style that a page with the snippet carries dresses a banner in %s like the whole',
  async banner => {
    const { head, body } = snippet(SMALL, { banner })
    tracked.site.page(
      '/',
      `<!doctype html><html lang="en"><head>${head}</head><body>${body}<h1>Home</h1></body></html>`,
    )
    const { page, leave } = await visitor(tracked.browser)
    await page.goto(tracked.site.url)
    await page.waitForSelector('#latchkey-banner:not([hidden])')
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      const whole = await looks(page, bannerStyle)
      expect(await looks(page, styleFor({ layout: banner, offersLanguages: false }, bannerStyle))).toEqual(
        whole,
      )
      // Styles are compared, so another one shows.
      expect(await looks(page, '')).not.toEqual(whole)
    }
    await leave()
  },
)
