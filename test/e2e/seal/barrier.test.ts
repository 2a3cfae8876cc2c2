import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, visitor } from '../../support/browser.ts'
import { pageOf } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { BARRIER } from '../../support/tracked-site.ts'

const MISSING = 'latchkey: no barrier first in <head>'

let site: Site
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What the console says of a sealed page whose head starts in one way or another. */
async function messages(start: string): Promise<string[]> {
  const html = pageOf({}).replace('data-level="mark"', 'data-level="seal"')
  site.page(
    '/sealed',
    html.replace('<head>', () => `<head>${start}`),
  )
  const { page, console, leave } = await visitor(browser)
  await page.goto(`${site.url}/sealed`)
  await page.waitForFunction(() => window.Latchkey !== undefined)
  await leave()
  return console.filter(message => message.includes('barrier'))
}

describe('the barrier of a sealed page', () => {
  it.each([
    ['is the first thing in the head', BARRIER],
    ['stands after what loads nothing', `<meta charset="utf-8"><title>Home</title>${BARRIER}`],
    ['stands after a preload hint', `<link rel="preload" as="style" href="/own.css">${BARRIER}`],
    [
      'is a stricter policy of the site',
      `<meta http-equiv="content-security-policy" content="base-uri 'self'">`,
    ],
  ])('is enough where it %s', async (_, start) => {
    expect(await messages(start)).toEqual([])
  })

  it.each([
    ['is missing', ''],
    ['stands after a script', `<script>0</script>${BARRIER}`],
    ['stands after a style sheet', `<link rel="stylesheet" href="/own.css">${BARRIER}`],
  ])('is asked for in the console where it %s', async (_, start) => {
    expect(await messages(start)).toEqual([MISSING])
  })
})

describe('what a policy of the page does not reach', () => {
  it('is reported after a decision: pages of the site in frames, and service workers', async () => {
    site.page('/framed', '<!doctype html><title>Framed</title><p>Framed')
    site.page(
      '/beyond',
      pageOf({ body: '<iframe src="/framed"></iframe>' })
        .replace('data-level="mark"', 'data-level="seal"')
        .replace('<head>', `<head>${BARRIER}`),
    )
    const { page, console, leave } = await visitor(browser)
    await page.goto(`${site.url}/beyond`)
    await page.evaluate(() => {
      document.addEventListener('latchkey:held', event =>
        Object.assign(window, { beyond: (event as CustomEvent<unknown>).detail }),
      )
      window.Latchkey?.reject()
    })
    await page.waitForFunction('window.beyond')
    expect(await page.evaluate('beyond')).toMatchObject({
      what: 'frame',
      url: `${site.url}/framed`,
      why: 'policy of its own',
      outcome: 'beyond',
    })
    expect(console.filter(message => message.includes('is beyond this page'))).toHaveLength(1)
    await leave()
  })
})
