import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExample, openGallery, type Gallery } from '../../support/open-gallery.ts'
import { BROWSER, tab, type Stop } from '../../support/tab.ts'
import { decisionState } from './decision-state.ts'

/** A desktop, a phone, and a laptop at 400 % zoom. */
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
  { width: 320, height: 256 },
]

/** More than any example has. */
const MOST_STOPS = 80

let gallery: Gallery
beforeAll(async () => void (gallery = await openGallery()))
afterAll(() => gallery.close())

/** All stops from where the focus is to the browser's own window. Fails where it never comes there. */
async function walk(page: Page, key = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < MOST_STOPS) {
    const stop = await tab(page, key)
    if (stop.text === BROWSER) return stops
    stops.push(stop)
  }
  throw new Error(`${key} leads round and round: ${stops.map(({ text }) => text).join(' | ')}`)
}

const hidden = (stops: readonly Stop[]): string[] =>
  stops.filter(stop => !stop.isWhole).map(({ text }) => text)
const ringless = (stops: readonly Stop[]): string[] =>
  stops.filter(stop => !stop.hasOutline).map(({ text }) => text)

describe.each(['flow', 'bottom', 'corner'])('the banner in the layout %s, by keyboard', layout => {
  it.each(WINDOWS)('comes first, traps nobody, and hides nothing ($width by $height)', async viewport => {
    const { page, leave } = await gallery.newVisitor({ viewport })
    await openExample(page, gallery, { name: `${layout}-first-visit-en-light`, theme: 'light' })
    const on = await walk(page)
    expect(on.slice(0, 4).map(({ text }) => text)).toEqual([
      'Accept all',
      'Reject all',
      'Cookie settings',
      'All examples',
    ])
    expect(on.length).toBeGreaterThan(30)
    expect(on.at(-1)!.text).toBe('Cookie settings')
    expect(hidden(on)).toEqual([])
    expect(ringless(on.slice(0, 3))).toEqual([])

    const back: Stop[] = []
    while (back.length < on.length) back.push(await tab(page, 'Shift+Tab'))
    expect(back.map(({ text }) => text)).toEqual(on.map(({ text }) => text).reverse())
    expect(hidden(back)).toEqual([])
    expect(await decisionState(page)).toBe('undecided')
    await leave()
  })

  it('is not answered by Escape, wherever the focus is', async () => {
    const { page, leave } = await gallery.newVisitor()
    await openExample(page, gallery, { name: `${layout}-first-visit-en-light`, theme: 'light' })
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press('Escape')
      await tab(page)
    }
    expect(await decisionState(page)).toBe('undecided')
    expect(await page.locator('#latchkey-banner').isVisible()).toBe(true)
    await leave()
  })

  it('is answered with Enter and with Space, confirms, and lets the focus go on into the page', async () => {
    for (const key of ['Enter', 'Space']) {
      const { page, leave } = await gallery.newVisitor()
      await openExample(page, gallery, { name: `${layout}-first-visit-en-light`, theme: 'light' })
      await tab(page)
      await tab(page)
      await page.keyboard.press(key)
      const said = page.locator('#latchkey-banner [data-latchkey-part=rejected]')
      await said.waitFor()
      expect(await said.evaluate(element => element === document.activeElement)).toBe(true)
      expect(await decisionState(page)).toBe('decided')
      expect((await tab(page)).text).toBe('change your cookie settings')
      expect((await tab(page)).text).toBe('Hide this message')
      await page.keyboard.press(key)
      expect((await tab(page)).text).toBe('how to report a repair')
      await leave()
    }
  })
})

it('a banner that hid what has the focus would be found out', async () => {
  const { page, leave } = await gallery.newVisitor()
  await openExample(page, gallery, { name: 'bottom-first-visit-en-light', theme: 'light' })
  await page.addStyleTag({ content: 'html { scroll-padding: 0 !important; padding: 0 !important }' })
  expect(hidden(await walk(page))).not.toEqual([])
  await leave()
})

describe.each(WINDOWS)('the settings by keyboard ($width by $height)', viewport => {
  it('keep the focus, hide nothing that has it, and Escape changes nothing', async () => {
    const { page, leave } = await gallery.newVisitor({ viewport })
    await openExample(page, gallery, { name: 'none-settings-details-en-light', theme: 'light' })
    const state = await page.evaluate('JSON.stringify(Latchkey.decision)')
    const stops = await walk(page)
    expect(stops.length).toBeGreaterThan(15)
    expect(stops.filter(stop => !stop.inDialog)).toEqual([])
    expect(hidden(stops)).toEqual([])
    expect(ringless(stops)).toEqual([])
    const back = await walk(page, 'Shift+Tab')
    expect(hidden(back)).toEqual([])
    await tab(page)
    await page.keyboard.press('Escape')
    await page.locator('#latchkey-panel').waitFor({ state: 'detached' })
    expect(await page.evaluate('JSON.stringify(Latchkey.decision)')).toBe(state)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cookie settings')
    await leave()
  })

  it('as a form in the page are one stop after the other, in the order that is read', async () => {
    const { page, leave } = await gallery.newVisitor({ viewport })
    await openExample(page, gallery, { name: 'flow-form-en-light', theme: 'light' })
    const stops = await walk(page)
    const texts = stops.map(({ text }) => text)
    const form = texts.slice(texts.indexOf('All examples') + 1, texts.indexOf('how to report a repair'))
    expect(form.filter(text => !/\d (?:cookies?|services?)/.test(text))).toEqual([
      'Your settings and translation',
      'Counting visits',
      'Films and surveys',
      'Sharing',
      'Save',
      'Accept all',
      'Reject all',
    ])
    expect(hidden(stops)).toEqual([])
    await leave()
  })
})
