import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Visitor } from '../../support/browser.ts'
import { CDN, openDemo, press, settle, type Demo } from '../../support/demo-visit.ts'

/** How long a slow network takes for our files, in milliseconds. */
const LATE = 10_000

const BANNER = '#latchkey-banner'
const SETTINGS = '.site-foot a[href$="#latchkey-settings"]'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterEach(() => demo.reset())
afterAll(() => demo.close())

/** Opens the demo's film page with something between it and our files. */
async function open(flags: string, files: string, between: 'blocked' | 'missing' | 'late'): Promise<Visitor> {
  const guest = await demo.newVisitor()
  await guest.page.route(new RegExp(`/latchkey/(?:${files})\\.js(?:\\?|$)`), async route => {
    if (between === 'blocked') return route.abort('blockedbyclient')
    if (between === 'missing') return route.fulfill({ status: 404, body: 'Not found' })
    await new Promise(resolve => setTimeout(resolve, LATE))
    // The page may be gone by then.
    await route.continue().catch(() => {})
  })
  await guest.page.goto(`${demo.url}/films/gas-safety${flags}`, { waitUntil: 'domcontentloaded' })
  return guest
}

const others = (): string[] => demo.thirdParty().filter(address => !address.startsWith(CDN))

async function leadsToPrivacyPage(page: Page): Promise<void> {
  await page.click(SETTINGS)
  await page.waitForURL(/\/privacy.*#latchkey-settings$/)
  expect(await page.locator('#latchkey-settings').innerText()).toContain('That needs JavaScript')
}

describe.each(['blocked', 'missing'] as const)('our files, where they are %s,', between => {
  it('leave a page without the head file that loads nothing optional and says how to refuse', async () => {
    const { page, errors, leave } = await open('', 'latchkey', between)
    await settle(page)
    expect(await page.locator(BANNER).count()).toBe(0)
    await leadsToPrivacyPage(page)
    expect(others()).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })

  it('leave a page without all that can wait, on which links to the settings still lead somewhere', async () => {
    const { page, leave } = await open('', 'page|banner', between)
    await settle(page)
    expect(await page.locator(BANNER).count()).toBe(0)
    await leadsToPrivacyPage(page)
    expect(others()).toEqual([])
    await leave()
  })

  it('leave the snippet’s banner, which takes a choice', async () => {
    const { page, leave } = await open('?snippet', 'page', between)
    await page.waitForSelector(`${BANNER}:visible`)
    await press(page, 'accept')
    expect(await page.evaluate('document.cookie')).toMatch(/latchkey=1\./)
    await settle(page)
    expect(others()).toEqual([])
    await leadsToPrivacyPage(page)
    await leave()
  })
})

describe('our files, where they come ten seconds late,', () => {
  it('leave a page that is quiet until then, and whole afterwards', async () => {
    const [tag, snippet] = await Promise.all([
      open('', 'page|banner', 'late'),
      open('?snippet', 'page', 'late'),
    ])
    await snippet.page.waitForSelector(`${BANNER}:visible`)
    await Promise.all([settle(tag.page), settle(snippet.page)])
    expect(await tag.page.locator(BANNER).count()).toBe(0)
    expect(others()).toEqual([])

    await press(snippet.page, 'accept')
    await settle(snippet.page)
    expect(others()).toEqual([])
    await expect.poll(others, { timeout: 2 * LATE }).toContain('player.vimeo.localhost/video/76979871')

    await snippet.leave()
    demo.reset()
    await tag.page.waitForSelector(`${BANNER}:visible`, { timeout: 2 * LATE })
    await press(tag.page, 'reject')
    await settle(tag.page)
    expect(others()).toEqual([])
    expect([...tag.errors, ...snippet.errors]).toEqual([])
    await tag.leave()
  }, 60_000)
})
