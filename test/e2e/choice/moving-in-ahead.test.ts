import { launch, type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGS, findBrowser } from '../../support/find-browser.mjs'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { cookiebot } from '../../support/old-cookies.ts'
import { startSite, type Site } from '../../support/site.ts'

/** Long enough for all of ours to have run. */
const SETTLING = 800

let site: Site
// Playwright's way of watching a page keeps Chromium from rendering another one ahead.
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch({ ...findBrowser()!, args: CHROMIUM_ARGS })])
  site.page('/told', '')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const OLD = cookiebot([false, false, false]).replace(/utc:\d+/, `utc:${Date.now() - 86_400_000}`)

/** The page tells by itself how it fares: the browser's tools lose sight of it when it is shown. */
const WATCH = `<script>
  const names = () => document.cookie.split('; ').map(pair => pair.replace(/=.*/, '')).filter(Boolean).join()
  const tell = when => fetch('/told?' + when + ':' + names() + ':' + !!document.querySelector('#latchkey-banner'))
  addEventListener('load', () => setTimeout(tell, ${SETTLING}, 'ahead'))
  document.addEventListener('prerenderingchange', () => setTimeout(tell, ${SETTLING}, 'shown'))
</script>`

describe('a page that the browser renders ahead', () => {
  it('takes over from another product not before somebody sees it', async () => {
    const manifest = { ...SMALL, options: { migrate: ['cookiebot'] } }
    site.page('/next', pageOf({ manifest, head: WATCH }))
    const rules = { prerender: [{ source: 'list', urls: ['/next'], eagerness: 'immediate' }] }
    site.page(
      '/',
      `<!doctype html><title>First</title><script>document.cookie = ${JSON.stringify(`${OLD};Path=/`)}</script>
<script type="speculationrules">${JSON.stringify(rules)}</script>`,
    )
    const told = (): string[] =>
      site.firstParty.filter(path => path.startsWith('/told?')).map(path => path.slice(6))
    const page = await browser.newPage()
    await page.goto(site.url)
    await expect.poll(told, { timeout: 10_000 }).toEqual(['ahead:CookieConsent:false'])
    await page.evaluate("void (location.href = '/next')")
    await expect
      .poll(told, { timeout: 10_000 })
      .toEqual(['ahead:CookieConsent:false', 'shown:latchkey:false'])
  })
})
