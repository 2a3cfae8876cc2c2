import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch, visitor } from '../../support/browser.ts'
import type { Inventory } from '../../../src/inventory/inventory.ts'
import { INCLUSIONS } from '../first-party/inclusions.ts'
import { startOwnSite, type OwnSite } from '../first-party/own-site.ts'
import { pageOf } from '../first-party/page-of.ts'

let browser: Browser
let site: OwnSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), startOwnSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What each of the sites keeps that nobody declared. */
const UNDECLARED = {
  react: ['sessionStorage undeclared'],
  vue: ['sessionStorage path'],
  'vue-runtime': ['cookie colour'],
} as const

it.for(['react', 'vue', 'vue-runtime'] as const)(
  'an inventory of a site built with %s finds nothing that is not so',
  async name => {
    const guest = await visitor(browser)
    const { page } = guest
    site.show(pageOf(name, INCLUSIONS['bare tag']('guard')))
    await page.goto(site.url)
    await page.evaluate('Latchkey.ready')
    await page.evaluate('(async () => { for (const step of Object.values(steps)) await step() })()')
    await page.evaluate('track()')
    const { findings, observed } = await page.evaluate<Inventory>('Latchkey.inventory()')
    expect(site.tracked).toEqual([])
    expect(observed.filter(({ outcome }) => outcome === 'stopped').map(one => one.name)).toContain(
      'tracker.localhost',
    )
    // A page need not use all that its site declares.
    const others = findings.filter(({ kind }) => kind !== 'declared-unused')
    expect(others.map(({ kind, subject, what }) => `${kind}: ${what} ${subject}`)).toEqual(
      UNDECLARED[name].map(what => `undeclared: ${what}`),
    )
    expect(guest.errors).toEqual([])
    await guest.leave()
  },
)
