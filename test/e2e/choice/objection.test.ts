import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeFaults } from '../../support/axe-faults.ts'
import { snippet } from '../../../src/build/snippet.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { launch, visitor, type Visitor } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'
import { countingPage, counting, mixed, type Counting } from './counting-page.ts'

const BANNER = '#latchkey-banner'
const OK = `${BANNER} [data-latchkey=accept]`
const TURN_OFF = `${BANNER} [data-latchkey=reject]`
/** A counter counts twenty times in it. */
const WHILE = 1000

let site: Site
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(async () => {
  // A visitor whom a failed test left behind would go on counting.
  for (const context of browser.contexts()) await context.close()
  // What the last one sent may be on its way.
  await pause(100)
  site.thirdParty.length = 0
})

interface Options {
  readonly gpc?: boolean
  readonly lang?: string
}

/** A visitor on the page of a manifest. */
async function open(manifest: unknown, { gpc = false, lang = 'en' }: Options = {}): Promise<Visitor> {
  for (const path of ['/', '/next']) site.page(path, countingPage(site, { manifest, lang }))
  const guest = await visitor(browser)
  if (gpc) {
    await guest.page.addInitScript(
      "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })",
    )
  }
  await guest.page.goto(site.url)
  return guest
}

const heard = (from: number, host = 'counter.localhost'): number =>
  site.thirdParty.slice(from).filter(asked => asked.startsWith(`${host}/beat`)).length

/** Whether the counter counts: what its host hears, and what it stores. */
async function counts({ page }: Visitor): Promise<Counting> {
  const from = site.thirdParty.length
  await pause(WHILE)
  const cookies = await page.context().cookies()
  return { isHeard: heard(from) > 0, isStored: cookies.some(({ name }) => name === 'visit') }
}

const ON: Counting = { isHeard: true, isStored: true }
const OFF: Counting = { isHeard: false, isStored: false }

const record = async (page: Page): Promise<string | undefined> =>
  (await page.context().cookies()).find(({ name }) => name === 'latchkey')?.value
const said = (page: Page): Promise<string | null> => page.textContent(`${BANNER} p`)

describe('a site that asks for nothing and counts until visitors object', () => {
  it('counts before any decision, says so, and stores no answer', async () => {
    const guest = await open(counting)
    await guest.page.waitForSelector(BANNER)
    expect(await counts(guest)).toEqual(ON)
    expect(await said(guest.page)).toBe(
      'We use cookies that make this site work. We also count visits: you can turn this off.',
    )
    expect(await guest.page.textContent(OK)).toBe('OK')
    expect(await guest.page.textContent(TURN_OFF)).toBe('Turn off')
    expect(await record(guest.page)).toBeUndefined()
    expect(await guest.page.evaluate('Latchkey.receipt()')).toBeNull()
    expect(guest.errors).toEqual([])
    await guest.leave()
  })

  it('stops at once when it is turned off, and on the next page', async () => {
    const guest = await open(counting)
    const { page } = guest
    await page.waitForSelector(BANNER)
    expect(await counts(guest)).toEqual(ON)
    await page.click(TURN_OFF)
    // What was under way when the button was pressed.
    await pause(50)
    const from = site.thirdParty.length
    await pause(WHILE)
    expect(heard(from)).toBe(0)
    expect(await said(page)).toMatch(/^This is off now\./)
    expect(await page.evaluate("document.cookie.includes('visit')")).toBe(false)
    expect(await record(page)).toMatch(/^1\.[\da-z]+\.analytics-[\da-z]{7}$/)

    await page.goto(`${site.url}/next`)
    await page.evaluate('Latchkey.ready')
    expect(await counts(guest)).toEqual(OFF)
    expect(await page.locator(BANNER).count()).toBe(0)
    await guest.leave()
  })

  it('tells once: after OK it counts on, and no notice comes again', async () => {
    const guest = await open(counting)
    const { page } = guest
    await page.click(OK)
    expect(await said(page)).toMatch(/^This is on now\./)
    expect(await record(page)).toMatch(/^1\.[\da-z]+\.analytics\+[\da-z]{7}$/)
    expect(await page.evaluate('[Latchkey.decision.state, Latchkey.decision.tells.length]')).toEqual([
      'decided',
      0,
    ])
    for (const path of ['/next', '/']) {
      await page.goto(site.url + path)
      await page.evaluate('Latchkey.ready')
      expect(await counts(guest)).toEqual(ON)
      expect(await page.locator(BANNER).count()).toBe(0)
    }
    await guest.leave()
  })

  it('can be turned off later in the settings, and on again', async () => {
    const guest = await open(counting)
    const { page } = guest
    await page.click(OK)
    for (const [isOn, expected] of [
      [false, OFF],
      [true, ON],
    ] as const) {
      await page.goto(`${site.url}/next`)
      await page.click('a[href="#latchkey-settings"]')
      await page.setChecked('#latchkey-panel input[name=latchkey-analytics]', isOn)
      await page.click('#latchkey-panel [data-latchkey=save]')
      await page.goto(site.url)
      await page.evaluate('Latchkey.ready')
      expect(await counts(guest)).toEqual(expected)
    }
    await guest.leave()
  })

  it('says in the annex why it is allowed and that nobody chose it', async () => {
    const guest = await open(counting)
    const { page } = guest
    const row = page.locator('latchkey-annex tr', { hasText: 'visit' })
    await expect.poll(() => row.textContent()).toContain('On: you can turn this off')
    expect(await row.textContent()).toContain(
      'Counting only, until you say no (PECR Schedule A1, paragraph 5)',
    )
    const needed = page.locator('latchkey-annex tr', { hasText: 'balance' })
    expect(await needed.textContent()).toContain('Always on')
    expect(await needed.textContent()).toContain('It sends the page to you (PECR Schedule A1, paragraph 3)')
    await page.click(TURN_OFF)
    await expect.poll(() => row.textContent()).toMatch(/Off$/)
    await page.click('a[href="#latchkey-settings"]')
    await page.waitForSelector('#latchkey-panel input')
    expect(await page.locator('#latchkey-panel input').count()).toBe(1)
    await guest.leave()
  })

  it.each(['en', 'cy'])('has a notice that axe finds nothing wrong with, in %s', async lang => {
    for (const gpc of [false, true]) {
      const { page, leave } = await open(counting, { lang, gpc })
      await page.waitForSelector(BANNER)
      expect(await axeFaults(page)).toEqual([])
      await page.click(TURN_OFF)
      expect(await axeFaults(page)).toEqual([])
      await leave()
    }
  })
})

describe('a site that asks about some and tells of some', () => {
  it('counts before a decision, and shows no film', async () => {
    const guest = await open(mixed)
    await guest.page.waitForSelector(BANNER)
    expect(await counts(guest)).toEqual(ON)
    expect(heard(0, 'films.localhost')).toBe(0)
    expect(await said(guest.page)).toContain('We also count visits: you can turn this off.')
    await guest.leave()
  })

  it('turns both off at Reject all', async () => {
    const guest = await open(mixed)
    const { page } = guest
    await page.click(TURN_OFF)
    await pause(50)
    const from = site.thirdParty.length
    await pause(WHILE)
    expect(site.thirdParty.slice(from)).toEqual([])
    await page.goto(`${site.url}/next`)
    await page.evaluate('Latchkey.ready')
    expect(await counts(guest)).toEqual(OFF)
    expect(heard(from, 'films.localhost')).toBe(0)
    expect(await record(page)).toMatch(/media-\w{7}/)
    expect(await record(page)).toMatch(/analytics-\w{7}/)
    expect(await page.evaluate('Latchkey.decision.allowed')).toEqual(['necessary', 'page'])
    await guest.leave()
  })

  it('turns both on at Accept all', async () => {
    const guest = await open(mixed)
    await guest.page.click(OK)
    expect(await counts(guest)).toEqual(ON)
    expect(heard(0, 'films.localhost')).toBeGreaterThan(0)
    expect(await said(guest.page)).toMatch(/^Everything is on now\./)
    await guest.leave()
  })
})

describe('Global Privacy Control', () => {
  it('turns off what would be on, says so, and records nothing', async () => {
    const guest = await open(counting, { gpc: true })
    const { page } = guest
    await page.waitForSelector(BANNER)
    expect(await counts(guest)).toEqual(OFF)
    expect(site.thirdParty).toEqual([])
    expect(await said(page)).toContain('Your browser sends Global Privacy Control, so this is off')
    expect(await record(page)).toBeUndefined()
    await page.click('a[href="#latchkey-settings"]')
    expect(await page.textContent('#latchkey-panel')).toContain('Your browser sends Global Privacy Control')
    expect(await page.isChecked('#latchkey-panel input[name=latchkey-analytics]')).toBe(false)
    await guest.leave()
  })

  it('stands in the receipt, and the later choice wins', async () => {
    const guest = await open(counting, { gpc: true })
    const { page } = guest
    await page.click(OK)
    expect(await counts(guest)).toEqual(ON)
    expect(await page.evaluate('Latchkey.receipt()')).toMatchObject({
      gpc: true,
      rules: 'uk-pecr-2026-02-05',
    })
    await page.goto(`${site.url}/next`)
    await page.evaluate('Latchkey.ready')
    expect(await counts(guest)).toEqual(ON)
    expect(await page.locator(BANNER).count()).toBe(0)

    await page.click('a[href="#latchkey-settings"]')
    await page.click('#latchkey-panel [data-latchkey=reject]')
    await page.goto(site.url)
    await page.evaluate('Latchkey.ready')
    expect(await counts(guest)).toEqual(OFF)
    await guest.leave()
  })

  it('leaves alone what asks, which is off anyway, and Accept all turns both on', async () => {
    const guest = await open(mixed, { gpc: true })
    const { page } = guest
    await page.waitForSelector(BANNER)
    expect(await counts(guest)).toEqual(OFF)
    expect(site.thirdParty).toEqual([])
    expect(await page.textContent(OK)).toBe('Accept all')
    await page.click(OK)
    expect(await counts(guest)).toEqual(ON)
    expect(heard(0, 'films.localhost')).toBeGreaterThan(0)
    await guest.leave()
  })
})

describe('a banner that was rendered ahead', () => {
  it('says what is true although its parts come one by one', async () => {
    const { head, body } = snippet(counting as Manifest)
    const html = `<!doctype html><html lang="en"><head><title>Home</title>${head}</head><body>${body}<main><h1>Home</h1></main></body></html>`
    const cut = html.indexOf('data-latchkey-then="gpc"')
    expect(cut).toBeGreaterThan(0)
    site.page('/pieces', async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, cut))
      await pause(600)
      response.end(html.slice(cut))
    })
    const { page, leave } = await open(counting, { gpc: true })
    await page.goto(`${site.url}/pieces`)
    await page.locator(OK).waitFor()
    expect(await page.textContent(OK)).toBe('Turn on')
    expect(await said(page)).toContain('this is off until you turn it on')
    await leave()
  })
})
