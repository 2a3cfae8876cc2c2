import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDemo, SITE_PAGES, type Demo } from '../../support/demo-visit.ts'

/** Of those that a browser without script may ask: what the landlord declared as necessary is a script. */
const NOBODY: string[] = []
const SETTINGS = '.site-foot a[href$="#latchkey-settings"]'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterEach(() => demo.reset())
afterAll(() => demo.close())

async function open(address: string): Promise<{ page: Page; leave(): Promise<void> }> {
  const { page, leave } = await demo.newVisitor({ javaScriptEnabled: false })
  await page.goto(demo.url + address, { waitUntil: 'load' })
  return { page, leave }
}

/** What can be seen of buttons that only a script makes work, and of the banner. */
async function dead(page: Page): Promise<string[]> {
  const buttons = await page
    .locator('button:visible')
    .evaluateAll(all => all.filter(button => !button.closest('form')).map(button => button.textContent ?? ''))
  const banner = await page.locator('#latchkey-banner:visible').count()
  return banner ? [...buttons, 'banner'] : buttons
}

describe('a page without JavaScript', () => {
  it('asks a film’s host where nothing marks it, so that the tests below can tell', async () => {
    const { leave } = await open('/films/gas-safety?bare')
    await expect.poll(() => demo.thirdParty()).toContain('player.vimeo.localhost/video/76979871')
    await leave()
  })

  it.each(['', '?snippet', '?snippet&csp'])(
    'asks nobody and shows nothing that does not work, on any page set up with "%s"',
    async flags => {
      const { page, leave } = await open('/')
      for (const path of SITE_PAGES) {
        await page.goto(demo.url + path + flags)
        expect([path, await dead(page)]).toEqual([path, []])
        expect(await page.locator('h1:visible').count()).toBe(1)
      }
      expect(demo.thirdParty()).toEqual(NOBODY)
      await leave()
    },
  )

  it.each([
    ['', /That needs JavaScript/, '/repairs'],
    ['?snippet', /delete what is stored for this website/, '/repairs'],
    ['', /Mae angen JavaScript ar hynny/, '/cy/'],
    ['?snippet', /dilëwch yr hyn sydd wedi’i storio/, '/cy/'],
  ])('has a way to how one refuses, set up with "%s"', async (flags, words, from) => {
    const { page, leave } = await open(from + flags)
    await page.click(SETTINGS)
    await page.waitForURL(/#latchkey-settings$/)
    const place = page.locator('#latchkey-settings')
    expect(await place.count()).toBe(1)
    expect(await place.innerText()).toMatch(words)
    const top = await place.evaluate(element => element.getBoundingClientRect().top / innerHeight)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(1)
    await leave()
  })

  it('has a privacy page that explains itself, written ahead', async () => {
    const { page, leave } = await open('/privacy?snippet')
    expect(await page.locator('table:visible').count()).toBe(2)
    expect(await page.locator('.latchkey-notice h2:visible').count()).toBeGreaterThan(5)
    await leave()
  })

  it('has a privacy page that says where to read it, written by hand', async () => {
    const { page, leave } = await open('/privacy')
    await page.click('noscript a')
    expect(await page.locator('table:visible').count()).toBe(2)
    await leave()
  })

  it('keeps a plain link where a film would be', async () => {
    const { page, leave } = await open('/films/gas-safety')
    expect(await page.getByRole('link', { name: 'Watch on Vimeo' }).isVisible()).toBe(true)
    await leave()
  })
})
