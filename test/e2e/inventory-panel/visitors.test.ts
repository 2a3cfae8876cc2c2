import { afterAll, beforeAll, expect, it } from 'vitest'
import { FOOTER } from '../check/checked-page.ts'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { ASK, begin, openAsked, REGION } from './opened.ts'

const FILES = ['inventory-panel', 'inventory', 'known'].map(name => `/latchkey/${name}.js`)

const OF_THE_QUESTION = ['/latchkey/inventory.js', '/latchkey/inventory-panel.js']

let tracked: TrackedSite
beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const askedFor = (): string[] => tracked.site.firstParty.filter(path => FILES.includes(path))

it.each(['', '?inventory=latchkey', '#latchkey=inventory'])(
  'a page that is opened by a visitor at "%s" loads nothing of the inventory, after a choice and on a second page neither',
  async end => {
    const url = tracked.put('guard', { body: FOOTER })
    tracked.site.firstParty.length = 0
    const { page, leave } = await tracked.open(null)
    await page.goto(url + end)
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.waitForTimeout(SETTLING)
    await page.goto(tracked.put('guard', { body: FOOTER }) + end)
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.firstParty).toContain('/latchkey/page.js')
    expect(askedFor()).toEqual([])
    expect(await page.locator(REGION).count()).toBe(0)
    expect(await page.evaluate('Object.keys(sessionStorage)')).toEqual([])
    await leave()
  },
)

it('a page with the question in it has looked at nothing, and "Not now" leaves nothing behind', async () => {
  tracked.site.firstParty.length = 0
  const { page, leave } = await openAsked(tracked, 'guard')
  expect(askedFor()).toEqual(OF_THE_QUESTION)
  const buttons = await page.locator(`${REGION} button`).evaluateAll(all =>
    all.map(button => {
      const { width, height } = button.getBoundingClientRect()
      return { width, height, colour: getComputedStyle(button).color }
    }),
  )
  expect(buttons).toEqual([buttons[0], buttons[0]])
  expect(await page.evaluate('document.activeElement.id')).toBe('latchkey-inventory-title')
  await page.click(`${REGION} button:has-text("Not now")`)
  expect(await page.locator(REGION).count()).toBe(0)
  await page.waitForTimeout(SETTLING)
  expect(askedFor()).toEqual(OF_THE_QUESTION)
  expect(await page.evaluate('looks')).toEqual([])
  expect(await page.evaluate('Object.keys(sessionStorage)')).toEqual([])
  const next = tracked.put('guard', { body: FOOTER })
  await page.goto(next)
  await page.waitForTimeout(SETTLING)
  expect(await page.locator(REGION).count()).toBe(0)
  expect(next).not.toContain(ASK)
  await leave()
})

it('a page that is looked at, after a yes, says so by the same means', async () => {
  const { page, leave } = await openAsked(tracked, 'guard')
  await begin(page)
  expect(new Set(await page.evaluate<string[]>('looks'))).toEqual(new Set(['observe', 'getAll']))
  await leave()
})
