import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from '../../support/browser.ts'
import { startTrackedSite, SETTLING, type TrackedSite } from '../../support/tracked-site.ts'
import { shiftsOf, watchShifts } from '../../support/watch-shifts.ts'
import { filmOf, filmPage, MANIFEST, placeOf, PLACEHOLDER, SHOW } from './film-page.ts'

let tracked: TrackedSite
beforeAll(async () => void (tracked = await startTrackedSite()))
afterAll(() => tracked.close())

/** No banner, which may move a page by itself; the film's place in each of the ways in which themes give it one. */
const STYLES = {
  'by its attributes': '',
  'by the width of the window':
    'iframe { width: 100%; aspect-ratio: 16 / 9; height: auto; border: 0; display: block }',
  'by a box of the same shape, over which it lies':
    'figure { position: relative; padding-bottom: 56.25%; margin: 0 } iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }',
  'in the middle of a flexible row':
    'figure { display: flex; justify-content: center; gap: 1em } figure::before { content: "Film" }',
  'in a cell of a grid':
    'figure { display: grid; grid-template-columns: 1fr 3fr } iframe { grid-column: 2; width: 90%; justify-self: end }',
  'in the middle, by its margins': 'iframe { display: block; margin: 30px auto 50px }',
  'floating beside the text': 'iframe { float: right; width: 50%; margin: 0 0 20px 20px }',
  'scaled down': 'figure { transform: scale(.8); transform-origin: 0 0 }',
}

async function open(style: string, width: number, level: 'mark' | 'guard' = 'guard') {
  const url = tracked.put(level, {
    manifest: MANIFEST,
    attributes: 'data-banner="none"',
    head: `<style>body { font: 14px sans-serif } ${style}</style>`,
    body: filmPage(tracked.site),
  })
  const guest = await visitor(tracked.browser, { viewport: { width, height: 800 } })
  await watchShifts(guest.page)
  return { ...guest, url }
}

/** Where the film and what follows it stand while nothing of ours is in the page. */
async function placesWithout(page: Page, url: string) {
  await page.route('**/placeholder.js', route => route.abort())
  await page.goto(url)
  await page.waitForTimeout(SETTLING)
  const places = [await placeOf(page, '#film'), await placeOf(page, '#after')]
  await page.unroute('**/placeholder.js')
  return places
}

describe('nothing moves when a placeholder comes and goes', () => {
  it('though this browser tells of all that moves', async () => {
    const { page, url, leave } = await open('', 1280)
    await page.goto(url)
    await page.locator(PLACEHOLDER).waitFor()
    expect(await shiftsOf(page)).toEqual([])
    await page.evaluate(() => {
      const pushing = document.createElement('div')
      pushing.style.height = '200px'
      document.querySelector('figure')!.before(pushing)
    })
    await expect.poll(() => shiftsOf(page)).toHaveLength(1)
    await leave()
  })

  for (const [how, style] of Object.entries(STYLES)) {
    it(`where the film has its size ${how}`, async () => {
      const { page, url, leave } = await open(style, 1280)
      const before = await placesWithout(page, url)
      await page.goto(url)
      await page.locator(PLACEHOLDER).waitFor()
      expect([await placeOf(page, PLACEHOLDER), await placeOf(page, '#after')]).toEqual(before)
      await page.getByRole('button', SHOW).click()
      await tracked.asked(filmOf(tracked.site))
      await page.locator(PLACEHOLDER).waitFor({ state: 'detached' })
      expect([await placeOf(page, '#film'), await placeOf(page, '#after')]).toEqual(before)
      expect(await shiftsOf(page)).toEqual([])
      await leave()
    })
  }

  it('on a phone, where its text does not fit and scrolls inside as long as it is in sight', async () => {
    const { page, url, leave } = await open(STYLES['by the width of the window'], 320)
    const before = await placesWithout(page, url)
    await page.goto(url)
    await page.locator(PLACEHOLDER).waitFor()
    expect([await placeOf(page, PLACEHOLDER), await placeOf(page, '#after')]).toEqual(before)
    const show = page.getByRole('button', SHOW)
    await show.focus()
    const [, top, , height] = (await placeOf(page, PLACEHOLDER))!
    const button = (await show.boundingBox())!
    expect(button.y).toBeGreaterThanOrEqual(top!)
    expect(button.y + button.height).toBeLessThanOrEqual(top! + height!)
    expect(await shiftsOf(page)).toEqual([])
    await leave()
  })

  it('and follows its film when the window gets another size', async () => {
    const { page, url, leave } = await open(STYLES['by the width of the window'], 1280)
    await page.goto(url)
    await page.getByRole('button', SHOW).focus()
    await page.setViewportSize({ width: 700, height: 800 })
    await expect.poll(async () => (await placeOf(page, PLACEHOLDER))?.[2]).toBeLessThan(690)
    const [, , width, height] = (await placeOf(page, PLACEHOLDER))!
    expect(height! / width!).toBeCloseTo(9 / 16, 2)
    // The visitor was on it.
    expect(await page.evaluate('document.activeElement.dataset.latchkey')).toBe('show')
    await leave()
  })
})

describe('a placeholder that needs more than the place of its film', () => {
  it('grows where it is out of sight, so that all of it can be read', async () => {
    const { page, url, leave } = await open(
      `${STYLES['by the width of the window']} main::before { content: ''; display: block; height: 700px }`,
      320,
    )
    await page.goto(url)
    await page.locator(PLACEHOLDER).waitFor()
    expect(
      await page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.querySelector('.latchkey-offer')!
        return scrollHeight - clientHeight
      }),
    ).toBe(0)
    expect((await placeOf(page, PLACEHOLDER))![3]).toBeGreaterThan(200)
    expect(await shiftsOf(page)).toEqual([])
    await leave()
  })

  it('is never too low to be used, however low its film', async () => {
    const { page, url, leave } = await open('iframe { width: 200px; height: 40px }', 1280)
    await page.goto(url)
    await page.locator(PLACEHOLDER).waitFor()
    expect((await placeOf(page, PLACEHOLDER))![3]).toBeGreaterThanOrEqual(120)
    await page.getByRole('button', SHOW).click()
    await page.locator(PLACEHOLDER).waitFor({ state: 'detached' })
    expect((await placeOf(page, '#film'))![3]).toBe(44)
    await leave()
  })
})
