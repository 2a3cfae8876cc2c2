import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Example } from '../../../demo/gallery/example.ts'
import { BANNERS, examples, OURS } from '../../../demo/gallery/examples.ts'
import { isInMainLanguage } from '../../support/judged-examples.ts'
import { layoutFaults } from '../../support/layout-faults.ts'
import { openExample, openGallery, type Gallery } from '../../support/open-gallery.ts'
import { decisionState } from './decision-state.ts'

/** 320 pixels (WCAG 1.4.10), a laptop at 400 % zoom, and narrower than any phone. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 200, height: 640 },
]

/** What a reader may set (WCAG 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Placeholders follow what they stand for when the window has changed: in the next frame. */
const FRAMES = 'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))'

let gallery: Gallery
beforeAll(async () => void (gallery = await openGallery()))
afterAll(() => gallery.close())

/**
 * Every state and layout in English, and every state in every language, in the theme whose letters and corners take the
 * most room.
 */
const HERE = examples
  .filter(({ theme, stateName }) => theme === 'dressed' && stateName !== 'many-cookies')
  .filter(example => isInMainLanguage(example) || isInTurn(example))

/** Whether the layout is the one in which the state is looked at in this language: another for each. */
function isInTurn({ state, layout, lang }: Example): boolean {
  const layouts = state.layouts ?? BANNERS
  return layout === layouts[OURS.indexOf(lang) % layouts.length]
}

describe('every state in every layout and every language', () => {
  it(
    'is readable and operable in 320 pixels, at 400 % zoom, in 200 pixels and with spaced text',
    { timeout: 300_000 },
    async () => {
      const { page, leave } = await gallery.newVisitor()
      /** By fault, where it was seen first. */
      const faults: Record<string, string> = {}
      const look = async (where: string): Promise<void> => {
        if (where.includes('-held-')) await page.evaluate(FRAMES)
        for (const fault of await layoutFaults(page)) faults[fault] ??= where
      }
      expect(HERE.length).toBeGreaterThan(100)
      for (const example of HERE) {
        await page.setViewportSize({ width: 360, height: 740 })
        await openExample(page, gallery, example)
        for (const size of WINDOWS) {
          await page.setViewportSize(size)
          await look(`${example.name} ${size.width}x${size.height}`)
        }
        await page.setViewportSize({ width: 360, height: 740 })
        await page.addStyleTag({ content: SPACING })
        await look(`${example.name} spaced`)
      }
      expect(faults).toEqual({})
      await leave()
    },
  )

  it('would be found out if it were not', async () => {
    const { page, leave } = await gallery.newVisitor({ viewport: { width: 320, height: 640 } })
    await openExample(page, gallery, { name: 'flow-first-visit-en-light', theme: 'light' })
    expect(await layoutFaults(page)).toEqual([])
    await page.addStyleTag({
      content:
        '#latchkey-banner#latchkey-banner button { min-height: 0; height: 20px; width: 500px; flex: none }',
    })
    const kinds = (await layoutFaults(page)).map(fault => fault.split(':')[0])
    expect([...new Set(kinds)].sort()).toEqual([
      'beyond the window',
      'lower than 44 pixels',
      'the page scrolls sideways',
      'too small',
    ])
    await leave()
  })
})

describe.each([
  { width: 200, height: 400 },
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
])('with names and texts of 500 characters, $width by $height', viewport => {
  it.each(['flow', 'bottom', 'corner'])('the banner can be answered in the layout %s', async layout => {
    const { page, leave } = await gallery.newVisitor({ viewport })
    await openExample(page, gallery, { name: `${layout}-long-texts-en-light`, theme: 'light' })
    // A real press: it fails where something lies over the button.
    await page.locator('#latchkey-banner [data-latchkey=reject]').click({ timeout: 5000 })
    expect(await decisionState(page)).toBe('decided')
    await leave()
  })

  it('the settings can be read to their end, switched and saved', async () => {
    const { page, leave } = await gallery.newVisitor({ viewport })
    await openExample(page, gallery, { name: 'flow-long-texts-settings-en-light', theme: 'light' })
    await page.locator('#latchkey-panel input[name=latchkey-media]').click({ timeout: 5000 })
    await page.locator('#latchkey-panel td').last().scrollIntoViewIfNeeded({ timeout: 5000 })
    await page.locator('#latchkey-panel [data-latchkey=save]').click({ timeout: 5000 })
    expect(await page.evaluate("Latchkey.allows('media')")).toBe(true)
    await leave()
  })
})

it('60 services in a category can be read to the last, and saved', async () => {
  const { page, leave } = await gallery.newVisitor({ viewport: { width: 200, height: 400 } })
  await openExample(page, gallery, { name: 'bottom-many-services-en-light', theme: 'light' })
  await page.locator('#latchkey-panel li').nth(59).scrollIntoViewIfNeeded({ timeout: 5000 })
  await page.locator('#latchkey-panel input').click({ timeout: 5000 })
  await page.locator('#latchkey-panel [data-latchkey=save]').click({ timeout: 5000 })
  expect(await page.evaluate("Latchkey.allows('advertiser-60')")).toBe(true)
  await leave()
})

it('with 5,000 cookies the banner is answered, and the table stands whole', { timeout: 60_000 }, async () => {
  const { page, leave } = await gallery.newVisitor({ viewport: { width: 200, height: 640 } })
  await openExample(page, gallery, { name: 'flow-many-cookies-en-light', theme: 'light' })
  await page.locator('#latchkey-banner [data-latchkey=reject]').click()
  expect(await decisionState(page)).toBe('decided')
  expect(await page.locator('latchkey-annex tbody tr').count()).toBe(5001)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200)
  await leave()
})
