import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

/** How soon every page must know of a decision, in milliseconds. */
const SOON = 1000
const LEVELS = ['mark', 'guard', 'seal'] as const

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const BODY = `<script type="text/plain" data-consent="counter">
  document.documentElement.dataset.ran = true
  document.cookie = 'visit=1'
</script>`
const soon = { timeout: SOON, interval: 50 }
const ran = (page: Page) => (): Promise<unknown> => page.evaluate('document.documentElement.dataset.ran')
const allows = (page: Page) => (): Promise<unknown> =>
  page.evaluate('Latchkey.allows("counter")').catch(() => undefined)
const bannerOf = (page: Page): Promise<number> => page.locator('#latchkey-banner').count()

/** Two tabs of one visitor, each with a banner. */
async function openTwo(level: (typeof LEVELS)[number]) {
  const guest = await tracked.open(level, { body: BODY })
  const other = await guest.page.context().newPage()
  await other.goto(guest.url)
  for (const page of [guest.page, other]) await page.locator('#latchkey-banner').waitFor()
  return { one: guest.page, other, leave: guest.leave }
}

describe.each(LEVELS)('two tabs at %s', level => {
  it('follow a decision within a second: the banner closes, and what was allowed runs', async () => {
    const { one, other, leave } = await openTwo(level)
    expect(await ran(other)()).toBeUndefined()
    await one.locator('[data-latchkey="accept"]').click()
    await expect.poll(allows(other), soon).toBe(true)
    await expect.poll(ran(other)).toBe('true')
    await expect.poll(() => bannerOf(other), soon).toBe(0)
    await leave()
  })

  it('follow a withdrawal: what it had stored is gone, and comes back no more', async () => {
    const { one, other, leave } = await openTwo(level)
    // A sealed page loads again, and whoever asks it something meanwhile gets no answer.
    const loaded = level === 'seal' && one.waitForEvent('load')
    await one.locator('[data-latchkey="accept"]').click()
    await loaded
    await expect.poll(ran(other)).toBe('true')
    await one.evaluate('Latchkey.ready')
    await expect.poll(() => one.evaluate('document.cookie')).toContain('visit=1')
    await one.evaluate('Latchkey.withdraw()')
    await expect.poll(allows(other), soon).toBe(false)
    await other.waitForTimeout(2 * SETTLING)
    // A sealed page may be loading again.
    const write = (): Promise<unknown> => other.evaluate("document.cookie = 'visit=2'").catch(() => undefined)
    if (level !== 'mark') await expect.poll(write).toBe('visit=2')
    const cookies = (): Promise<unknown> => other.evaluate('document.cookie').catch(() => 'visit')
    await expect.poll(cookies).not.toContain('visit')
    await leave()
  })

  it('end in the same state where both decide at the same moment', async () => {
    for (const verbs of [
      ['accept', 'reject'],
      ['reject', 'accept'],
    ]) {
      const { one, other, leave } = await openTwo(level)
      await Promise.all([one, other].map((page, index) => page.evaluate(`Latchkey.${verbs[index]}()`)))
      await one.waitForTimeout(SOON)
      // A sealed page may be loading again.
      const answers = (): Promise<unknown[]> => Promise.all([one, other].map(page => allows(page)()))
      await expect.poll(async () => new Set(await answers()).size).toBe(1)
      const both = await answers()
      expect(both[0]).toBe(both[1])
      const fresh = await one.context().newPage()
      await fresh.goto(one.url())
      expect(await allows(fresh)()).toBe(both[0])
      await leave()
    }
  })
})
