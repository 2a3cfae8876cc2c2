import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, visitor, type Visitor } from '../../support/browser.ts'
import { pageOf } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { BARRIER } from '../../support/tracked-site.ts'

const ACCEPT = '#latchkey-banner [data-latchkey=accept]'

let site: Site
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** A sealed page with an unmarked tracker, and what else it is given. */
function sealed(body = '', attributes = ''): string {
  const html = pageOf({
    attributes,
    body: `${body}<script src="${site.third('/t.js')}"></script>`,
  })
  return html.replace('data-level="mark"', 'data-level="seal"').replace('<head>', `<head>${BARRIER}`)
}

async function open(html: string, path = '/sealed'): Promise<Visitor> {
  site.page(path, html)
  site.thirdParty.length = 0
  site.firstParty.length = 0
  const guest = await visitor(browser)
  await guest.page.goto(site.url + path)
  return guest
}

const loads = (path = '/sealed'): number => site.firstParty.filter(asked => asked === path).length
const ran = (page: Page): Promise<unknown> => page.evaluate('window.ran ?? []')
const settled = (page: Page): Promise<void> => page.waitForTimeout(1200)

describe('a grant in a sealed page', () => {
  it('loads the page again, once, and then what was shut out is there', async () => {
    const { page, errors, leave } = await open(sealed())
    await settled(page)
    expect(site.thirdParty).toEqual([])
    await page.click(ACCEPT)
    await page.waitForFunction('window.ran')
    await settled(page)
    expect(loads()).toBe(2)
    expect(await page.textContent('.latchkey-status')).toBe('Your choice is saved.')
    expect(errors).toEqual([])
    await leave()
  })

  it('loads nothing again where a refusal changes nothing', async () => {
    const { page, leave } = await open(sealed())
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await settled(page)
    expect(loads()).toBe(1)
    expect(site.thirdParty).toEqual([])
    await leave()
  })

  it('keeps the place in the page, and the focus', async () => {
    const { page, leave } = await open(
      sealed('<p style="height:3000px"></p><p><button id="own">Own</button></p>'),
    )
    await page.focus('#own')
    await page.evaluate('Latchkey.accept()')
    await page.waitForFunction('window.ran')
    await settled(page)
    expect(await page.evaluate('document.activeElement.id')).toBe('own')
    expect(await page.evaluate('scrollY')).toBeGreaterThan(500)
    await leave()
  })

  it('loses nothing that was typed: it offers the reload, and counts from the next page', async () => {
    const { page, leave } = await open(sealed('<input id="repair">'))
    await page.fill('#repair', 'The tap drips')
    await page.click(ACCEPT)
    await page.waitForSelector('.latchkey-reload button')
    await settled(page)
    expect(loads()).toBe(1)
    expect(await page.inputValue('#repair')).toBe('The tap drips')
    expect(site.thirdParty).toEqual([])
    await page.click('.latchkey-reload button')
    await page.waitForFunction('window.ran')
    expect(loads()).toBe(2)
    await leave()
  })

  it('asks where it is told to ask', async () => {
    const { page, leave } = await open(sealed('', 'data-reload="ask"'))
    await page.click(ACCEPT)
    await page.waitForSelector('.latchkey-reload button')
    expect(loads()).toBe(1)
    await leave()
  })

  it('takes a switch of ours for no input of the page', async () => {
    const { page, leave } = await open(sealed())
    await page.click('a[href="#latchkey-settings"]')
    await page.check('#latchkey-panel input[name="latchkey-analytics"]')
    await page.click('#latchkey-panel [data-latchkey=save]')
    await page.waitForFunction('window.ran')
    expect(loads()).toBe(2)
    await leave()
  })

  it('never posts a form again', async () => {
    const posts: string[] = []
    site.page('/posted', (request, response) => {
      posts.push(request.method ?? '')
      response.writeHead(200, { 'content-type': 'text/html' }).end(sealed())
    })
    const { page, leave } = await open(
      sealed('<form method="post" action="/posted"><button>Send</button></form>'),
    )
    await page.click('form button')
    await page.waitForURL('**/posted')
    await page.click(ACCEPT)
    await page.waitForFunction('window.ran')
    await settled(page)
    expect(posts).toEqual(['POST', 'GET'])
    await leave()
  })

  it('does not go round where a page decides by itself and the browser keeps nothing', async () => {
    const guest = await visitor(browser)
    await guest.page.addInitScript(() =>
      Object.defineProperty(Document.prototype, 'cookie', {
        get: () => '',
        set: () => {},
        configurable: true,
      }),
    )
    site.page('/round', sealed('<script>addEventListener("load", () => Latchkey.accept())</script>'))
    site.firstParty.length = 0
    await guest.page.goto(`${site.url}/round`)
    await settled(guest.page)
    await settled(guest.page)
    expect(loads('/round')).toBe(1)
    await guest.leave()
  })

  it('goes round once at most where a page decides by itself', async () => {
    const { page, leave } = await open(
      sealed('<script>addEventListener("load", () => Latchkey.accept())</script>'),
    )
    await settled(page)
    await settled(page)
    expect(loads()).toBe(2)
    await leave()
  })
})

describe('something allowed for this visit', () => {
  it('is there after the reload and on the next page, is not recorded, and ends with a decision', async () => {
    const { page, leave } = await open(sealed())
    await page.evaluate("Latchkey.allowOnce('counter')")
    await page.waitForFunction('window.ran')
    expect(await page.evaluate('document.cookie')).toBe('')
    await page.goto(`${site.url}/sealed`)
    await page.waitForFunction('window.ran')
    // It narrows what was allowed, so the page loads again: to go elsewhere meanwhile would cut that short.
    const loaded = page.waitForEvent('load')
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await loaded
    site.thirdParty.length = 0
    await page.goto(`${site.url}/sealed`)
    await settled(page)
    expect(site.thirdParty).toEqual([])
    await leave()
  })
})

describe('a withdrawal in a sealed page', () => {
  it('narrows the policy at once, before any reload', async () => {
    const { page, leave } = await open(sealed('<input id="repair">'))
    await page.click(ACCEPT)
    await page.waitForFunction('window.ran')
    await settled(page)
    await page.fill('#repair', 'The tap drips')
    await page.evaluate('Latchkey.withdraw()')
    site.thirdParty.length = 0
    await page.evaluate(address => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      // Reached by its number, it stands outside of what scripts can guard.
      void window[window.length - 1]!.fetch(address).catch(() => {})
      document.body.style.backgroundImage = `url(${address})`
    }, site.third('/late'))
    await settled(page)
    expect(site.thirdParty).toEqual([])
    expect(await page.inputValue('#repair')).toBe('The tap drips')
    expect(await ran(page)).toHaveLength(1)
    await leave()
  })
})

describe('what the seal leaves alone', () => {
  it('lets a form go to another host, by POST', async () => {
    const { page, leave } = await open(
      sealed(
        `<form method="post" action="${site.third('/pay', 'bank.localhost')}"><button>Pay</button></form>`,
      ),
    )
    await page.click('form button')
    await page.waitForURL('**/pay')
    // The bank's own page may ask for its icon.
    expect(site.thirdParty[0]).toBe('bank.localhost/pay')
    await leave()
  })

  it('lets a link and a redirect of the site go to another host', async () => {
    site.page('/away', (_, response) => {
      response.writeHead(302, { location: site.third('/bank', 'bank.localhost') }).end()
    })
    const { page, leave } = await open(sealed('<a id="pay" href="/away">Pay</a>'))
    await page.click('#pay')
    await page.waitForURL('**/bank')
    // The bank's own page may ask for its icon.
    expect(site.thirdParty[0]).toBe('bank.localhost/bank')
    await leave()
  })
})
