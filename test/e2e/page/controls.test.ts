import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, visitor } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'

let site: Site
let browser: Browser
let marked: string

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
  marked = `<script type="text/plain" data-consent="counter" src="${site.third('/t.js')}"></script>`
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(() => {
  site.thirdParty.length = 0
  site.firstParty.length = 0
})

async function open(html: string, path = '/') {
  site.page(path.replace(/#.*/, ''), html)
  const guest = await visitor(browser)
  await guest.page.goto(site.url + path)
  await guest.page.waitForTimeout(400)
  return guest
}

const banner = (page: Page) => page.locator('#latchkey-banner')

describe('the banner', () => {
  it('shows until the visitor decides, and not again', async () => {
    const { page, leave } = await open(pageOf({ body: marked }))
    await page.reload()
    await page.waitForSelector('#latchkey-banner')
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await page.reload()
    await page.waitForTimeout(400)
    expect(await banner(page).count()).toBe(0)
    expect(site.thirdParty).toEqual([])
    await leave()
  })

  it('confirms a decision where it was made, with the focus there, and goes when told to', async () => {
    const { page, leave } = await open(pageOf({ body: marked }))
    await page.click('#latchkey-banner [data-latchkey=reject]')
    const part = page.locator('[data-latchkey-part=rejected]')
    expect(await part.isVisible()).toBe(true)
    expect(await part.getAttribute('role')).toBe('alert')
    expect(await part.evaluate(element => element === document.activeElement)).toBe(true)
    expect(await page.locator('[data-latchkey-part=message]').count()).toBe(0)
    await part.locator('[data-latchkey=hide]').click()
    expect(await banner(page).count()).toBe(0)
    expect(await page.evaluate('document.activeElement.localName')).toBe('main')
    await leave()
  })

  it('does not show when nothing needs asking or telling, and nothing lazy is loaded', async () => {
    const manifest = { cookies: [SMALL.cookies[1]] }
    const { page, leave } = await open(
      pageOf({ manifest }).replace('<a href="#latchkey-settings">Cookie settings</a>', ''),
    )
    expect(await banner(page).count()).toBe(0)
    expect(await page.locator('[data-latchkey=settings]').count()).toBe(0)
    expect(site.firstParty.filter(path => path.includes('banner') || path.includes('panel'))).toEqual([])
    await leave()
  })

  it('is asked for with three keys from the top of the page', async () => {
    const { page, leave } = await open(pageOf({ body: marked }))
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.dataset.latchkey')).toBe('accept')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.dataset.latchkey')).toBe('reject')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('Latchkey.decision.state')).toBe('decided')
    await leave()
  })

  it('says the newer decision when the settings are saved after it', async () => {
    // Else the page would load again, since what was accepted runs by then.
    const { page, leave } = await open(pageOf({ body: marked, attributes: 'data-reload="ask"' }))
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.click('#latchkey-banner a[href="#latchkey-settings"]')
    await page.click('#latchkey-panel [data-latchkey=reject]')
    await page.waitForSelector('[data-latchkey-part=saved]')
    expect(await page.locator('[data-latchkey-part=accepted]').count()).toBe(0)
    await leave()
  })

  it('stays when something is allowed once, since nothing is decided', async () => {
    const { page, leave } = await open(pageOf({ body: marked }))
    await page.evaluate("Latchkey.allowOnce('films')")
    expect(await banner(page).isVisible()).toBe(true)
    await leave()
  })

  it('is not shown by a run that was stopped at once, and shown by the next', async () => {
    const { page, leave } = await open(pageOf({ body: marked, head: '<script>Latchkey.stop()</script>' }))
    expect(await banner(page).count()).toBe(0)
    expect(await page.locator('[data-latchkey=settings]').count()).toBe(0)
    await leave()
  })

  it('goes when a decision comes from elsewhere', async () => {
    const { page, leave } = await open(pageOf({ body: marked }))
    await page.evaluate('Latchkey.reject()')
    expect(await banner(page).count()).toBe(0)
    await leave()
  })

  it('stays away where the site shows its own', async () => {
    const { page, leave } = await open(pageOf({ body: marked, attributes: 'data-banner="none"' }))
    expect(await banner(page).count()).toBe(0)
    await leave()
  })

  it('takes a word it does not know for the default', async () => {
    const { page, leave } = await open(pageOf({ body: marked, attributes: 'data-banner="popup"' }))
    expect(await banner(page).isVisible()).toBe(true)
    await leave()
  })
})

describe('the settings', () => {
  it('open from a link, from a button, and from an address that ends in the hash', async () => {
    const html = pageOf({ body: `${marked}<button data-latchkey="settings" id="own">Cookies</button>` })
    const { page, leave } = await open(html, '/#latchkey-settings')
    await page.waitForSelector('#latchkey-panel[open]')
    await page.keyboard.press('Escape')
    for (const selector of [
      'a[href="#latchkey-settings"]',
      '#own',
      '#latchkey-banner [data-latchkey=settings]',
    ]) {
      await page.click(selector)
      await page.waitForSelector('#latchkey-panel[open]')
      await page.keyboard.press('Escape')
      await page.waitForFunction(`document.activeElement === document.querySelector('${selector}')`)
    }
    expect(await page.evaluate('Latchkey.decision.state')).toBe('undecided')
    await leave()
  })

  it('decide each category by itself', async () => {
    const { page, leave } = await open(pageOf({ body: marked }))
    await page.click('main a[href="#latchkey-settings"]')
    await page.check('input[name="latchkey-analytics"]')
    await page.click('#latchkey-panel [data-latchkey=save]')
    await page.waitForFunction('window.ran')
    expect(await page.evaluate("[Latchkey.allows('analytics'), Latchkey.allows('media')]")).toEqual([
      true,
      false,
    ])
    expect(await page.evaluate('document.cookie')).toMatch(
      /^latchkey=1\.[0-9a-z]+\.analytics\+[0-9a-z]+\.media-[0-9a-z]+$/,
    )
    await leave()
  })

  it('get a plain button at the end of a page that has no visible control', async () => {
    const html = pageOf({ body: marked }).replace(
      '<a href="#latchkey-settings">',
      '<a href="#latchkey-settings" hidden>',
    )
    const { page, leave } = await open(html)
    const last = page.locator('body > :last-child')
    expect(await last.textContent()).toBe('Cookie settings')
    await last.click()
    await page.waitForSelector('#latchkey-panel[open]')
    await leave()
  })

  it('get no button where the page has a control, or asks for none', async () => {
    for (const html of [
      pageOf({ body: marked }),
      pageOf({ attributes: 'data-control="none"' }).replace('#latchkey-settings', '#'),
    ]) {
      const { page, leave } = await open(html)
      expect(await page.locator('main [data-latchkey=settings], body > button').count()).toBe(0)
      await leave()
    }
  })

  it('withdraw what was granted: the tracker does not run again and its cookie goes', async () => {
    const { page, leave } = await open(pageOf({ body: marked }))
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.waitForFunction('window.ran')
    await page.evaluate("document.cookie = 'visit=1; path=/; max-age=999'; document.cookie = 'own=1; path=/'")
    await page.click('main a[href="#latchkey-settings"]')
    // The press is answered first; then the page loads again, since nothing else stops a script that ran.
    const loaded = page.waitForEvent('load')
    await page.click('#latchkey-panel [data-latchkey=reject]')
    await loaded
    await expect.poll(() => page.evaluate('document.cookie')).not.toContain('visit=')
    expect(await page.evaluate('document.cookie')).toContain('own=1')
    site.thirdParty.length = 0
    await page.reload()
    await page.waitForTimeout(300)
    expect(site.thirdParty).toEqual([])
    await leave()
  })
})

describe('a returning visitor', () => {
  it('downloads the head code and what can wait, and nothing else', async () => {
    const { page, leave } = await open(pageOf({ body: marked }))
    await page.click('#latchkey-banner [data-latchkey=accept]')
    // What the decision leads to loads files too; the proof of it is kept last.
    await page.waitForFunction('localStorage.latchkey?.length > 0')
    await page.waitForLoadState('networkidle')
    site.firstParty.length = 0
    await page.goto(`${site.url}/?again`)
    await page.waitForFunction('window.ran')
    await page.waitForTimeout(400)
    expect(site.firstParty.filter(path => path.startsWith('/latchkey/'))).toEqual([
      '/latchkey/latchkey.js',
      '/latchkey/page.js',
    ])
    await leave()
  })
})

describe('the page hears', () => {
  it('ready after parsing, each decision, and what is held', async () => {
    const listen = `<script>window.heard = []; for (const name of ['ready', 'change', 'held']) document.addEventListener('latchkey:' + name, e => heard.push([name, document.readyState, e.detail.state ?? e.detail.id ?? '']))</script>`
    const { page, leave } = await open(
      pageOf({ body: marked }).replace(
        '<script type="application/json"',
        `${listen}<script type="application/json"`,
      ),
    )
    await page.click('#latchkey-banner [data-latchkey=accept]')
    const heard = (await page.evaluate('heard')) as string[][]
    expect(heard.find(([name]) => name === 'ready')?.[1]).not.toBe('loading')
    expect(heard).toContainEqual(['held', expect.any(String), 'counter'])
    expect(heard.at(-1)?.[0]).toBe('change')
    expect(heard.at(-1)?.[2]).toBe('decided')
    await leave()
  })

  it('a decision that a script makes through the API, and its receipt', async () => {
    const { page, leave } = await open(pageOf({ body: marked }))
    expect(await page.evaluate('Latchkey.receipt()')).toBeNull()
    await page.evaluate('Latchkey.onChange(d => { window.seen = d.state }); Latchkey.decide({ media: true })')
    expect(await page.evaluate('seen')).toBe('decided')
    expect(
      await page.evaluate(
        "[Latchkey.allows('films'), Latchkey.allows('counter'), Latchkey.allows('nobody')]",
      ),
    ).toEqual([true, false, false])
    expect(await page.evaluate('Latchkey.receipt()')).not.toBeNull()
    await leave()
  })
})

describe('Global Privacy Control', () => {
  it('keeps objection bases off, shows the banner and records nothing', async () => {
    const manifest = {
      ...SMALL,
      categories: { analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
      services: { ...SMALL.services, counter: { ...SMALL.services.counter, role: 'processor' } },
    }
    site.page('/', pageOf({ manifest, body: marked }))
    const plain = await visitor(browser)
    await plain.page.goto(site.url)
    await plain.page.waitForFunction('window.ran')
    await plain.leave()
    site.thirdParty.length = 0

    const { page, leave } = await visitor(browser)
    await page.addInitScript(
      "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })",
    )
    await page.goto(site.url)
    await page.waitForSelector('#latchkey-banner')
    await page.waitForTimeout(300)
    expect(site.thirdParty).toEqual([])
    expect(await page.evaluate('document.cookie')).toBe('')
    await leave()
  })
})
