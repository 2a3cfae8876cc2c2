import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDemo, press, SITE_PAGES, visit, type Demo } from '../../support/demo-visit.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, each as a line that can be acted on. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof axeCore }).axe
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

describe.each(['light', 'dark'] as const)('axe (%s)', colorScheme => {
  it('finds nothing on any page, with the banner in it', async () => {
    const { page, leave } = await demo.newVisitor({ colorScheme })
    for (const path of SITE_PAGES) {
      await visit(page, demo.url + path)
      expect(await faults(page), path).toEqual([])
    }
    await visit(page, demo.portal)
    expect(await faults(page)).toEqual([])
    await leave()
  }, 60_000)

  it('finds nothing in the settings, nor after everything was accepted', async () => {
    const { page, leave } = await demo.newVisitor({ colorScheme })
    await visit(page, `${demo.url}/news`)
    await page.locator('.site-foot a[href="#latchkey-settings"]').click()
    await page.locator('#latchkey-panel').waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await press(page, 'accept')
    await page.waitForTimeout(600)
    expect(await faults(page)).toEqual([])
    await leave()
  })
})
