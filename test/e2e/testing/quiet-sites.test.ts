import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { driveSite, expectTrueAnnex } from '../../../src/testing/index.ts'
import { launch } from '../../support/browser.ts'
import { bundleExample } from '../../support/bundle-example.ts'
import { pageOf } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { manifest as app } from './framework-site/manifest.ts'

let site: Site
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe('a page with nothing', () => {
  it('shows nothing: no finding and no observation', async () => {
    site.page('/nothing', '<!doctype html><title>Nothing</title><h1>Nothing</h1>')
    const report = await driveSite(browser, { pages: [`${site.url}/nothing`], manifest: {}, quiet: 200 })
    expect([report.observed, report.findings, report.left]).toEqual([[], [], []])
    expect(report.stages.map(({ name }) => name)).toEqual(['before-choice'])
    expect(report.limits).toEqual([`No Latchkey runs on ${site.url}/nothing.`])
    expectTrueAnnex(report, { from: 'note' })
  })

  it('shows nothing with Latchkey in it either, and asks nobody anything', async () => {
    site.page('/with-latchkey', pageOf({ manifest: {} }))
    const pages = [`${site.url}/with-latchkey`]
    const report = await driveSite(browser, { pages, manifest: {}, quiet: 200 })
    expect([report.observed, report.findings, report.limits]).toEqual([[], [], []])
  })

  it('but one thing in it shows', async () => {
    site.page('/one', '<!doctype html><title>One</title><script>document.cookie = "one=1"</script>')
    const report = await driveSite(browser, { pages: [`${site.url}/one`], manifest: {}, quiet: 200 })
    expect(report.observed.map(({ kind, name }) => [kind, name])).toEqual([['cookie', 'one']])
    expect(() => expectTrueAnnex(report)).toThrow("undeclared: cookie 'one'")
  })
})

describe.each(['react', 'vue'])('a site of the landlord’s own, built with %s', framework => {
  const walked: string[] = []

  beforeAll(async () => {
    const entry = new URL(`framework-site/${framework}.ts`, import.meta.url)
    site.page(`/${framework}.js`, await bundleExample(entry), { 'content-type': 'text/javascript' })
    site.page('/api/homes', JSON.stringify(['Brook Lane', 'Weaver Court']), {
      'content-type': 'application/json',
    })
    for (const path of ['', '/homes', '/settings']) {
      site.page(
        `/${framework}${path}`,
        pageOf({
          manifest: app,
          attributes: 'data-level="guard"',
          body: `<div id="app"></div><script type="module" src="/${framework}.js"></script>`,
        }).replace('data-level="mark"', ''),
      )
    }
  })

  /** Goes through the app by its own links, which load no page, and switches its theme. */
  async function walk(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Homes' }).click()
    await page.getByText('Weaver Court').waitFor()
    await page.getByRole('link', { name: 'Display' }).click()
    await page.getByRole('button', { name: 'Dark' }).click()
    walked.push(page.url())
  }

  it('gives no false finding, while it routes, fetches and keeps what it declares', async () => {
    const pages = [`${site.url}/${framework}`, `${site.url}/${framework}/homes`]
    const report = await driveSite(browser, {
      pages,
      manifest: app,
      use: walk,
      quiet: 200,
      journeys: ['reject', 'accept'],
    })
    expect(report.findings).toEqual([])
    expectTrueAnnex(report, { from: 'note' })
    expect(report.limits).toEqual([])
    const names = new Set(report.observed.map(({ kind, name }) => `${kind} ${name}`))
    expect([...names].sort()).toEqual([
      'cookie latchkey',
      'cookie visits',
      'localStorage latchkey',
      'localStorage theme',
      'sessionStorage last-search',
    ])
    expect(new Set(walked)).toEqual(new Set([`${site.url}/${framework}/settings`]))
  })
})
