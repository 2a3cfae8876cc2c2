import type { IncomingMessage } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { manifest } from '../../../demo/headless/manifest.ts'
import { renderPage } from '../../../demo/headless/react/render-page.tsx'
import { axeFaults } from '../../support/axe-faults.ts'
import { launch, visitor, type Visitor } from '../../support/browser.ts'
import { bundleExample } from '../../support/bundle-example.ts'
import { exampleHead } from '../../support/example-head.ts'
import { startSite, type Site } from '../../support/site.ts'

const BOTH = ['counter.localhost/count.js', 'player.localhost/film']

let site: Site
let browser: Browser

/** The head of a page at a level, with a counter that waits. */
function headOf(level: string): string {
  const counter = site.third('/count.js', 'counter.localhost')
  return `${exampleHead(manifest, '--level', level)}
<script type="text/plain" data-consent="counter" src="${counter}"></script>`
}

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
  site.page(
    '/client.js',
    await bundleExample(new URL('../../../demo/headless/react/client.tsx', import.meta.url)),
    {
      'content-type': 'text/javascript',
    },
  )
  site.page('/manifest.json', JSON.stringify(manifest), { 'content-type': 'application/json' })
  for (const level of ['guard', 'seal']) {
    const head = headOf(level)
    site.page(`/${level}`, (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer(request, head))
    })
  }
  site.page('/altered', (request, response) => {
    const html = answer(request, headOf('guard')).replace('We do not count', 'Nobody counts')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(() => void (site.thirdParty.length = 0))

/** What the app's server sends. */
function answer({ headers }: IncomingMessage, head: string): string {
  const player = site.third('/film', 'player.localhost')
  return renderPage({ cookie: headers.cookie, gpc: headers['sec-gpc'] === '1', head, player })
}

interface Guest extends Visitor {
  /** What React, we or the browser found wrong. */
  readonly wrong: string[]
}

async function open(path: string): Promise<Guest> {
  const guest = await visitor(browser)
  const wrong: string[] = []
  guest.page.on('console', message => {
    if (/error|warning/.test(message.type())) wrong.push(message.text())
  })
  guest.page.on('pageerror', error => wrong.push(error.message))
  await goTo(guest, path)
  return { ...guest, wrong }
}

/** Opens a page and waits until React has taken it over. */
async function goTo({ page }: Pick<Guest, 'page'>, path: string): Promise<void> {
  await page.goto(site.url + path)
  await page.waitForFunction(() => Object.keys(document).some(key => key.startsWith('__reactContainer')))
  await page.waitForTimeout(200)
}

describe.each(['guard', 'seal'])('a document that React takes over whole, at %s,', level => {
  it('asks in a banner of its own, holds the counter and the film, and lets both run after Accept', async () => {
    const guest = await open(`/${level}`)
    const { page, wrong } = guest
    await page.getByRole('region', { name: 'Cookies on Millbrook Homes' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('We do not count this visit.')
    expect(await page.locator('main iframe').count()).toBe(0)
    expect(site.thirdParty).toEqual([])

    await page.getByRole('button', { name: 'Accept all' }).click()
    await page.waitForFunction('window.ran')
    await page.locator('main iframe').waitFor()
    await expect.poll(() => site.thirdParty.toSorted()).toEqual(BOTH)
    expect(await page.locator('main').innerText()).toContain('We count this visit.')

    // Whoever has said yes gets a page in which all of it stands from the start.
    await goTo(guest, `/${level}`)
    await page.waitForFunction('window.ran')
    expect(await page.locator('#latchkey-banner').count()).toBe(0)
    expect(await page.locator('main iframe').count()).toBe(1)
    expect(wrong).toEqual([])
    await guest.leave()
  })

  it('lets nothing run after Reject, and follows what the settings allow later and take back', async () => {
    const guest = await open(`/${level}`)
    const { page, wrong } = guest
    await page.getByRole('button', { name: 'Reject all' }).click()
    const said = page.getByRole('alert')
    expect(await said.innerText()).toContain('You have rejected all cookies')
    expect(await said.evaluate(element => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Hide this message' }).click()
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main')
    expect(await page.locator('#latchkey-banner').count()).toBe(0)

    for (const isOn of [true, false]) {
      await page.getByRole('link', { name: 'Cookie settings' }).click()
      await page.getByRole('checkbox', { name: 'Films and maps' }).setChecked(isOn)
      await page.getByRole('button', { name: 'Save' }).click()
      await page.locator('main iframe').waitFor({ state: isOn ? 'attached' : 'detached' })
    }
    expect(await page.getByRole('link', { name: 'Watch the film on vimeo.com' }).isVisible()).toBe(true)
    expect(site.thirdParty.filter(url => url.includes('count'))).toEqual([])
    expect(wrong).toEqual([])
    await guest.leave()
  })
})

describe('a document that React takes over whole', () => {
  it('has the banner in the HTML of the server, so that it stands there with the first frame', async () => {
    const { page, leave } = await visitor(browser, { javaScriptEnabled: false })
    await page.goto(`${site.url}/guard`)
    expect(await page.getByRole('button', { name: 'Reject all' }).isVisible()).toBe(true)
    await leave()
  })

  it('goes from Accept to Reject and on with the keyboard, first of all in the page', async () => {
    const guest = await open('/guard')
    const { page } = guest
    for (const label of ['Accept all', 'Reject all', 'Cookie settings']) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(label)
    }
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.cookie')).toBe('')
    expect(await axeFaults(page)).toEqual([])
    await guest.leave()
  })

  it('would be told of by React where it is another than the server rendered', async () => {
    const { wrong, leave } = await open('/altered')
    expect(wrong.join()).toContain('Hydration failed')
    await leave()
  })
})
