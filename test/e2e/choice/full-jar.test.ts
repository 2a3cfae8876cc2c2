import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

/** More cookies than Chromium keeps for one site: 180 at most, of which it then drops some of the oldest. */
const fill = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(name => {
    for (let index = 0; index < 200; index++) document.cookie = `${name}${index}=1;path=/;max-age=9999`
  }, name)
const cookies = (page: Page): Promise<number> => page.evaluate(() => document.cookie.split('; ').length)
const state = (page: Page): Promise<unknown> => page.evaluate('Latchkey.decision.state')

describe('a browser that has no room for another cookie', () => {
  it('drops some of them without us', async () => {
    const { page, leave } = await tracked.open(null)
    await fill(page, 'other')
    expect(await cookies(page)).toBeLessThan(200)
    await leave()
  })

  it.each(['guard', 'seal'] as const)('keeps the choice that is made last, at %s', async level => {
    const { page, errors, leave } = await tracked.open(level)
    await fill(page, 'other')
    await page.evaluate('Latchkey.reject()')
    await page.reload()
    expect(await state(page)).toBe('decided')
    expect(await page.evaluate('Latchkey.allows("counter")')).toBe(false)
    expect(errors).toEqual([])
    await leave()
  })

  it('asks again, once a page, where the choice was dropped, and allows nothing', async () => {
    const { page, accept, errors, leave } = await tracked.open('guard')
    await accept()
    for (const name of ['one', 'two', 'three']) await fill(page, name)
    expect(await page.evaluate('document.cookie')).not.toContain('latchkey=')
    await page.reload()
    expect(await state(page)).toBe('undecided')
    expect(await page.evaluate('Latchkey.allows("counter")')).toBe(false)
    expect(await page.locator('#latchkey-banner').count()).toBe(1)
    expect(errors).toEqual([])
    await leave()
  })
})
