import { afterAll, beforeAll, expect, it } from 'vitest'
import { visitor } from '../../support/browser.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite
beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

it.each(['bottom', 'corner'])(
  'the page stays clear of what confirms in the layout %s, also where the press came before page.js, until that is hidden',
  async layout => {
    const { page, leave } = await visitor(tracked.browser)
    await page.setViewportSize({ width: 900, height: 700 })
    let letGo = (): void => {}
    const pressed = new Promise<void>(resolve => (letGo = resolve))
    await page.route('**/page.js', async route => {
      await pressed
      await route.continue()
    })
    await page.goto(tracked.put('guard', { attributes: `data-banner="${layout}"`, body: '<p>Page</p>' }), {
      waitUntil: 'commit',
    })
    await page.click('#latchkey-banner [data-latchkey=accept]')
    const isClear = (): Promise<boolean> =>
      page.evaluate('getComputedStyle(document.documentElement).paddingBottom !== "0px"')
    expect(await isClear()).toBe(false)
    letGo()
    await expect.poll(isClear).toBe(true)
    await page.click('#latchkey-banner [data-latchkey=hide]')
    await expect.poll(isClear).toBe(false)
    await leave()
  },
)
