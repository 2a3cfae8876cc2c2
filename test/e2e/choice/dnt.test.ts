import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guests } from '../../support/guests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { counting, countingPage } from './counting-page.ts'

const newGuest = guests()
let site: Site

beforeAll(async () => {
  site = await startSite()
  for (const [path, options] of [
    ['/heeds', { dnt: true }],
    ['/plain', {}],
  ] as const) {
    site.page(path, countingPage(site, { manifest: { ...counting, options }, lang: 'en' }))
  }
})
afterAll(() => site.close())

/** A visitor whose browser says "Do Not Track" in this way, on a page. */
async function open(path: string, says: string | null): Promise<Page> {
  const { page } = await newGuest()
  await page.addInitScript(
    `Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => ${JSON.stringify(says)} })`,
  )
  await page.goto(site.url + path)
  await page.waitForSelector('#latchkey-banner')
  return page
}
const allows = (page: Page): Promise<unknown> => page.evaluate("Latchkey.allows('counter')")

describe('Do Not Track', () => {
  it.each([
    ['/heeds', '1', false],
    ['/heeds', '0', true],
    ['/heeds', null, true],
    ['/plain', '1', true],
  ])('on %s, said as %s, lets the counter count: %s', async (path, says, isAllowed) => {
    const page = await open(path, says)
    expect(await allows(page)).toBe(isAllowed)
    await expect.poll(() => page.evaluate('/visit=/.test(document.cookie)')).toBe(isAllowed)
  })

  it('is no recorded refusal, and gives way to a later choice', async () => {
    const page = await open('/heeds', '1')
    expect(await page.evaluate('document.cookie')).toBe('')
    await page.click('#latchkey-banner [data-latchkey=accept]')
    expect(await allows(page)).toBe(true)
    await page.goto(`${site.url}/heeds`)
    expect(await allows(page)).toBe(true)
  })
})
