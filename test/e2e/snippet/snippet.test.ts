import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, visitor } from '../../support/browser.ts'
import { SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { shiftsOf, watchShifts } from '../../support/watch-shifts.ts'
import { writeSnippet, type Snippet } from '../../support/write-snippet.ts'

const HOSTILE = '</script><script>window.broken=1</script><!-- <script> <img src=x onerror="window.broken=2">'
const MANIFEST = {
  ...SMALL,
  site: { ...SMALL.site, name: HOSTILE },
  cookies: SMALL.cookies.map(cookie => ({ ...cookie, purpose: { en: HOSTILE, cy: 'Testun' } })),
}

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

/** What an editor's `latchkey snippet` writes. */
const snippet = (...options: string[]): Snippet => writeSnippet(MANIFEST, ...options)

async function open({ head, body }: Snippet, { lang = 'en', headers = {} } = {}) {
  const html = `<!doctype html><html lang="${lang}"><head>${head}<meta charset="utf-8"><title>Test</title></head>
<body>${body}<main><h1>Home</h1><p><a href="#latchkey-settings">Cookie settings</a></p>${marked}</main></body></html>`
  site.page('/', html, headers)
  const guest = await visitor(browser)
  await watchShifts(guest.page)
  await guest.page.addInitScript(() => {
    Object.assign(window, { violations: [] })
    addEventListener('securitypolicyviolation', event => {
      const { violations } = window as unknown as { violations: string[] }
      violations.push(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await guest.page.goto(site.url, { waitUntil: 'domcontentloaded' })
  await guest.page.waitForTimeout(300)
  return guest
}

describe('the snippet in a page', () => {
  it('is read by the browser as what it was made from, and nothing in it runs', async () => {
    const { page, leave } = await open(snippet())
    const texts = await page.locator('#latchkey-texts').evaluate(element => element.textContent)
    expect(JSON.parse(texts)).toEqual(MANIFEST)
    const part = await page.locator('#latchkey-manifest').evaluate(element => element.textContent)
    expect(JSON.parse(part)).toMatchObject({ texts: '#latchkey-texts', snippet: { lang: 'en' } })
    expect(await page.evaluate('[window.broken, document.scripts.length]')).toEqual([undefined, 4])
    expect(await page.locator('#latchkey-banner h2').innerText()).toContain(HOSTILE)
    await leave()
  })

  it('shows the banner with the first frame, without another file and without moving anything', async () => {
    // What can wait never comes, so whatever works here works without it.
    site.page('/latchkey/page.js', () => {})
    const { page, leave } = await open(snippet())
    site.forget('/latchkey/page.js')
    expect(await page.locator('#latchkey-banner').isVisible()).toBe(true)
    expect(site.firstParty).toEqual(['/', '/latchkey/page.js'])
    expect(await shiftsOf(page)).toEqual([])
    await page.click('#latchkey-banner [data-latchkey=accept]')
    expect(await page.locator('[data-latchkey-part=accepted]').isVisible()).toBe(true)
    expect(await page.evaluate('document.cookie')).toContain('latchkey=1.')
    await leave()
  })

  it('never shows the banner where it is stopped before the parser brings that', async () => {
    const written = snippet()
    const watch =
      '<script>shown = 0; new MutationObserver(list => shown += list.filter(({ attributeName }) => attributeName).length)' +
      '.observe(document, { subtree: true, childList: true, attributeFilter: ["hidden"] })</script>'
    const running = await open({ ...written, head: written.head + watch })
    expect(await running.page.locator('#latchkey-banner').isVisible()).toBe(true)
    expect(await running.page.evaluate('shown')).toBe(1)
    await running.leave()

    const { page, errors, leave } = await open({
      ...written,
      head: `${written.head}${watch}<script>Latchkey.stop()</script>`,
    })
    expect(await page.locator('#latchkey-banner').isVisible()).toBe(false)
    expect(await page.evaluate('shown')).toBe(0)
    expect(errors).toEqual([])
    await leave()
  })

  it('lets the visitor choose at once', async () => {
    const { page, errors, leave } = await open(snippet())
    expect(site.thirdParty).toEqual([])
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.waitForFunction('window.ran')
    expect(await page.locator('[data-latchkey-part=accepted]').isVisible()).toBe(true)
    expect(errors).toEqual([])
    await leave()
  })

  it('takes the texts of the settings from the page', async () => {
    const { page, leave } = await open(snippet())
    await page.click('main a[href="#latchkey-settings"]')
    await page.click('#latchkey-panel[open] summary')
    await page.waitForSelector('#latchkey-panel td')
    expect(await page.locator('#latchkey-panel').textContent()).toContain(HOSTILE)
    expect(site.firstParty.filter(path => !path.startsWith('/latchkey/'))).toEqual(['/'])
    await leave()
  })

  it('runs under a policy that allows its hash alone', async () => {
    const blocks = snippet()
    const policy = `default-src 'none'; script-src 'self' '${blocks.scriptHash}' http://tracker.localhost:${site.port}; style-src 'self'; require-trusted-types-for 'script'`
    const { page, console, leave } = await open(blocks, { headers: { 'content-security-policy': policy } })
    await page.click('#latchkey-banner [data-latchkey=accept]')
    // Not waitForFunction, which a strict policy forbids.
    await expect.poll(() => page.evaluate('window.ran')).toBeTruthy()
    expect(await page.evaluate('violations')).toEqual([])
    expect(console).toEqual([])
    await leave()
  })

  it('loads a fitting banner on a page in another language than its own', async () => {
    const { page, leave } = await open(snippet(), { lang: 'cy' })
    await page.waitForSelector('#latchkey-banner[lang=cy]')
    expect(await page.locator('#latchkey-banner').count()).toBe(1)
    await leave()
  })
})
