import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { renderCookiesPage, renderPage } from '../../../demo/headless/govuk/render-page.tsx'
import { manifest } from '../../../demo/headless/manifest.ts'
import { axeFaults } from '../../support/axe-faults.ts'
import { launch, visitor } from '../../support/browser.ts'
import { bundleExample } from '../../support/bundle-example.ts'
import { exampleHead } from '../../support/example-head.ts'
import { startSite, type Site } from '../../support/site.ts'

const { resolve } = createRequire(import.meta.url)

interface Fixtures {
  readonly fixtures: readonly { readonly name: string; readonly html: string }[]
}

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
  const javascript = { 'content-type': 'text/javascript' }
  const client = new URL('../../../demo/headless/govuk/client.tsx', import.meta.url)
  site.page('/client.js', await bundleExample(client, 'preact/debug'), javascript)
  const style = await readFile(resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8')
  site.page('/govuk-frontend.min.css', style, { 'content-type': 'text/css' })
  site.page('/manifest.json', JSON.stringify(manifest), { 'content-type': 'application/json' })
  const head = exampleHead(manifest)
  const counter = site.third('/count.js', 'counter.localhost')
  const content = `<h1 class="govuk-heading-l">Report a repair</h1>
<p class="govuk-body">Tell us what is broken, and when we can come.</p>
<script type="text/plain" data-consent="counter" src="${counter}"></script>`
  site.page('/', renderPage({ head, title: 'Report a repair', content }))
  const cookiesPage = renderCookiesPage(head)
  site.page('/cookies', cookiesPage)
  site.page('/altered', cookiesPage.replaceAll(/(<\/?)h1\b/g, '$1h3'))
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(() => void (site.thirdParty.length = 0))

/** Opens a page and waits for the banner, or for what else shows that Preact has taken it over. */
async function open(path: string, width = 1280) {
  const guest = await visitor(browser, { viewport: { width, height: 800 } })
  // GOV.UK's typeface is for its own services alone; the style sheet asks for it all the same.
  await guest.page.route('**/assets/fonts/**', route =>
    route.fulfill({ contentType: 'font/woff2', body: '' }),
  )
  const wrong: string[] = []
  guest.page.on('console', message => {
    const isFont = /font|OTS/i.test(message.text())
    if (/error|warning/.test(message.type()) && !isFont) wrong.push(message.text())
  })
  guest.page.on('pageerror', error => wrong.push(error.message))
  await guest.page.goto(site.url + path)
  await guest.page.locator('#latchkey-banner').waitFor()
  return { ...guest, wrong }
}

/** Tags and classes of what a selector finds, without its texts. */
function skeleton(page: Page, html?: string): Promise<unknown> {
  return page.evaluate(html => {
    const walk = (element: Element): unknown => [
      `${element.localName}.${element.className}`,
      ...[...element.children].map(walk),
    ]
    const parsed = html && new DOMParser().parseFromString(html, 'text/html').body.firstElementChild
    return walk(parsed || document.querySelector('#latchkey-banner')!)
  }, html)
}

/** How GOV.UK Frontend itself writes a banner. */
async function fixture(name: string): Promise<string> {
  const path = resolve('govuk-frontend/dist/govuk/components/cookie-banner/fixtures.json')
  const { fixtures } = JSON.parse(await readFile(path, 'utf8')) as Fixtures
  return fixtures.find(one => one.name === name)!.html
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    return `${element.localName}: ${(element as HTMLInputElement).labels?.[0]?.innerText ?? element.innerText}`
  })
}

describe('the cookie banner of GOV.UK Frontend', () => {
  it('has the very markup of its component, in both of its states', async () => {
    const { page, leave } = await open('/')
    expect(await skeleton(page)).toEqual(await skeleton(page, await fixture('default')))
    await page.getByRole('button', { name: 'Accept all' }).click()
    await page.getByRole('alert').waitFor()
    await page.locator('#latchkey-banner a').evaluate(link => link.replaceWith(link.textContent))
    expect(await skeleton(page)).toEqual(await skeleton(page, await fixture('accepted confirmation banner')))
    await leave()
  })

  it.each([320, 1280])(
    'has no fault that axe knows, %i px wide, and makes Accept and Reject equals',
    async width => {
      const { page, wrong, leave } = await open('/', width)
      const [accept, reject] = await page.locator('#latchkey-banner button').evaluateAll(buttons =>
        buttons.map(button => {
          const { height } = button.getBoundingClientRect()
          const { color, backgroundColor, fontSize, fontWeight, boxShadow, padding } =
            getComputedStyle(button)
          return { height, color, backgroundColor, fontSize, fontWeight, boxShadow, padding }
        }),
      )
      expect(accept?.height).toBeGreaterThan(30)
      expect(accept).toEqual(reject)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await axeFaults(page)).toEqual([])
      await page.getByRole('button', { name: 'Reject all' }).click()
      await page.getByRole('alert').waitFor()
      expect(await axeFaults(page)).toEqual([])
      expect(wrong).toEqual([])
      await leave()
    },
  )

  it('is answered, confirmed and hidden with the keyboard, first of all in the page', async () => {
    const { page, wrong, leave } = await open('/')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('button: Accept all')
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.cookie')).toBe('')
    expect(site.thirdParty).toEqual([])
    await page.keyboard.press('Enter')
    expect(await focused(page)).toContain('div: You have accepted all cookies.')
    await page.waitForFunction('window.ran')
    for (const stop of ['a: change your cookie settings', 'button: Hide this message']) {
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe(stop)
    }
    await page.keyboard.press('Enter')
    expect(await page.locator('#latchkey-banner').count()).toBe(0)
    expect(await focused(page)).toContain('main: Report a repair')
    expect(wrong).toEqual([])
    await leave()
  })
})

describe('a cookies page in GOV.UK Frontend', () => {
  it('is read, filled in and saved with the keyboard, and says what came of it', async () => {
    const { page, wrong, leave } = await open('/cookies')
    const radios = page.getByRole('group', { name: 'Counting visits' })
    expect(await radios.getByRole('radio', { name: 'Off' }).isChecked()).toBe(true)
    expect(await page.locator('main').innerText()).toContain('Always on')
    await radios.getByRole('radio', { name: 'Off' }).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await focused(page)).toBe('input: On')
    expect(await page.evaluate('document.cookie')).toBe('')
    while ((await focused(page)) !== 'button: Save') await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const outcome = 'Saved. Now on: what this site needs, Counting visits. Off: Films and maps.'
    expect(await focused(page)).toBe(`div: ${outcome}`)
    expect(await page.evaluate('document.cookie')).toMatch(/analytics\+\w+\.media-/)
    // The question is answered, and the outcome told: the banner has nothing to add.
    expect(await page.locator('#latchkey-banner').count()).toBe(0)
    expect(await axeFaults(page)).toEqual([])

    await page.goto(site.url)
    await page.waitForFunction('window.ran')
    expect(await page.locator('#latchkey-banner').count()).toBe(0)
    expect(wrong).toEqual([])
    await leave()
  })

  it('says without JavaScript what it says to somebody who has not chosen', async () => {
    const { page, leave } = await visitor(browser, { javaScriptEnabled: false })
    await page.goto(`${site.url}/cookies`)
    expect(await page.locator('main').innerText()).toContain('Now on: what this site needs.')
    expect(site.thirdParty).toEqual([])
    await leave()
  })

  it('would be told of by Preact where it is another than the server rendered', async () => {
    const { wrong, leave } = await open('/altered')
    expect(wrong.join()).toContain('h1')
    await leave()
  })
})
