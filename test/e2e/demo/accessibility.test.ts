import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../../support/axe-faults.ts'
import { openDemo, press, SITE_PAGES, visit, type Demo } from '../../support/demo-visit.ts'

/** So high that the demo's own log, at the foot of the window, lies over nothing of the pages: axe does not scroll. */
const VIEWPORT = { width: 1280, height: 5000 }

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())

describe.each(['light', 'dark'] as const)('axe (%s)', colorScheme => {
  it('finds nothing on any page, with the banner in it', async () => {
    const { page, leave } = await demo.newVisitor({ colorScheme, viewport: VIEWPORT })
    for (const path of SITE_PAGES) {
      await visit(page, demo.url + path)
      expect(await axeFaults(page), path).toEqual([])
    }
    await visit(page, demo.portal)
    expect(await axeFaults(page)).toEqual([])
    await leave()
  }, 60_000)

  it('finds nothing in the settings, nor after everything was accepted', async () => {
    const { page, leave } = await demo.newVisitor({ colorScheme, viewport: VIEWPORT })
    await visit(page, `${demo.url}/news`)
    await page.locator('.site-foot a[href$="#latchkey-settings"]').click()
    await page.locator('#latchkey-panel').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await press(page, 'accept')
    await page.waitForTimeout(600)
    expect(await axeFaults(page)).toEqual([])
    await leave()
  })
})
