import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, visitor, type Visitor } from '../../support/browser.ts'
import { pageOf } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { LOGGED, logOn, type FakeLog } from './log-page.ts'

const REJECT = '#latchkey-banner [data-latchkey=reject]'
const AFTERCARE = '/latchkey/aftercare.js'

let site: Site
let browser: Browser
let log: FakeLog

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
  site.page('/', pageOf({ manifest: LOGGED }))
  site.page('/cy', pageOf({ manifest: LOGGED, lang: 'cy' }))
  log = logOn(site)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const receipt = (page: Page) => page.evaluate('Latchkey.receipt()') as Promise<Record<string, unknown>>
const session = (page: Page) => page.evaluate(() => sessionStorage.getItem('latchkey') ?? '{}')

/** Presses Reject on the Welsh page, which is left before what follows a decision could come. */
async function leaveAtOnce(): Promise<Visitor> {
  const guest = await visitor(browser)
  await guest.page.goto(`${site.url}/cy`)
  site.page(AFTERCARE, () => {})
  await guest.page.click(REJECT)
  expect(await receipt(guest.page)).toMatchObject({ by: null, answers: { analytics: 'refused' } })
  site.forget(AFTERCARE)
  return guest
}

describe('a page that is left right after a press', () => {
  it('has the next one keep how the decision was made, and tell the log once', async () => {
    const { page, errors, leave } = await leaveAtOnce()
    await page.goto(site.url)
    await expect.poll(() => receipt(page)).toMatchObject({ by: 'banner', lang: 'cy' })
    await expect.poll(() => log.posted.length, { timeout: 8000 }).toBe(1)
    expect(log.posted[0]!.event.data).toMatchObject({ by: 'banner', lang: 'cy' })
    expect(await session(page)).not.toContain('banner')
    await page.goto(`${site.url}/cy`)
    await page.waitForTimeout(1000)
    expect(log.posted).toHaveLength(1)
    expect(errors).toEqual([])
    await leave()
  })

  it('leaves nothing behind where all was done before', async () => {
    const { page, leave } = await visitor(browser)
    await page.goto(site.url)
    await page.click(REJECT)
    await expect.poll(() => receipt(page)).toMatchObject({ by: 'banner' })
    await page.waitForTimeout(1500)
    await page.goto(`${site.url}/cy`)
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await leave()
  })

  it('does not make a decision of what its scripts write there', async () => {
    for (const cut of ['["banner","en"]', '7', '{"a":1}', '[]']) {
      const { page, errors, leave } = await visitor(browser)
      await page.goto(site.url)
      await page.evaluate(text => sessionStorage.setItem('latchkey', `{"cut":${text}}`), cut)
      await page.reload()
      await page.waitForSelector(REJECT)
      await expect.poll(() => session(page)).not.toContain('cut')
      expect(await page.evaluate('[Latchkey.receipt(), localStorage.length]')).toEqual([null, 0])
      expect(errors).toEqual([])
      await leave()
    }
  })
})
