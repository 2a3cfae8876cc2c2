import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CDN, openDemo, optionalCookies, settle, visit, type Demo } from '../../support/demo-visit.ts'
import { BROWSER, tab, type Stop } from '../../support/tab.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())
beforeEach(() => demo.reset())

/** Presses Tab until a stop fulfils the test. Fails when 60 presses do not lead there. */
async function tabTo(page: Page, text: string | RegExp): Promise<Stop> {
  const stops: Stop[] = []
  for (let count = 0; count < 60; count++) {
    const stop = await tab(page)
    stops.push(stop)
    expect(stop.isClear, `'${stop.text}' is in sight`).toBe(true)
    if (typeof text === 'string' ? stop.text === text : text.test(stop.text)) return stop
  }
  throw new Error(`Tab never came to ${String(text)}: ${stops.map(stop => stop.text).join(' | ')}`)
}

describe('with the keyboard alone', () => {
  it('a visitor rejects, opens the settings again, allows one thing, and saves', async () => {
    const { page, errors, leave } = await demo.newVisitor({ viewport: { width: 1280, height: 800 } })
    await visit(page, demo.url)

    // The banner comes first, and its two answers before anything else.
    expect((await tab(page)).text).toBe('Accept all')
    const reject = await tab(page)
    expect(reject.text).toBe('Reject all')
    expect(reject.hasOutline).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('[data-latchkey-part="rejected"]').waitFor()
    await tabTo(page, 'Hide this message')
    await page.keyboard.press('Enter')
    expect(await page.locator('#latchkey-banner').isVisible()).toBe(false)

    await tabTo(page, 'Cookie settings')
    await page.keyboard.press('Enter')
    await page.locator('#latchkey-panel').waitFor()
    await tabTo(page, /Counting visits/)
    await page.keyboard.press('Space')
    expect(await page.locator('input[name="latchkey-analytics"]').isChecked()).toBe(true)
    const save = await tabTo(page, /^Save/)
    expect(save.inDialog).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('#latchkey-panel').waitFor({ state: 'hidden' })
    await settle(page)
    expect(await optionalCookies(page)).toEqual(['_ga', '_gid'])
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cookie settings')
    expect(errors).toEqual([])
    await leave()
  })

  it('focus stays in the settings while they are open, and Escape leaves without a change', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/news`)
    await tabTo(page, 'Cookie settings')
    await page.keyboard.press('Enter')
    await page.locator('#latchkey-panel').waitFor()
    for (let count = 0; count < 25; count++) {
      const stop = await tab(page, count % 2 ? 'Tab' : 'Shift+Tab')
      expect(stop.inDialog || stop.text === BROWSER, stop.text).toBe(true)
    }
    await page.keyboard.press('Escape')
    expect(await page.locator('#latchkey-banner').isVisible()).toBe(true)
    expect(demo.thirdParty().filter(url => !url.startsWith(CDN))).toEqual([])
    await leave()
  })

  it('nothing that takes the focus lies under the banner or the live log, on a phone too', async () => {
    const { page, leave } = await demo.newVisitor({ viewport: { width: 360, height: 740 } })
    for (const path of ['/repairs', '/privacy']) {
      await visit(page, demo.url + path)
      await page.locator('.demo-log summary').focus()
      await page.keyboard.press('Enter')
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      for (let count = 0; count < 40; count++) {
        const stop = await tab(page)
        expect(stop.isClear, `${path}: '${stop.text}'`).toBe(true)
      }
    }
    await leave()
  })
})
