import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../../../demo/gallery/examples.ts'
import { THEMES } from '../../../demo/gallery/themes.ts'
import { AXE_TAGS, axeFaults } from '../../support/axe-faults.ts'
import { htmlFaults } from '../../support/html-faults.ts'
import { openExample, openGallery, type Gallery } from '../../support/open-gallery.ts'

/** Pages that are looked at side by side: one for each core of a small machine. */
const PAGES = 2

let gallery: Gallery
beforeAll(async () => void (gallery = await openGallery()))
afterAll(() => gallery.close())

describe.each(Object.keys(THEMES))('axe, and html-validate once for each state, in the theme %s', theme => {
  it('finds nothing in any state, layout and language', { timeout: 300_000 }, async () => {
    const here = examples.filter(example => example.theme === theme)
    const waiting = [...here]
    const looked: string[] = []
    /** By fault, where it was seen. */
    const faults: Record<string, string[]> = {}
    await Promise.all(
      Array.from({ length: PAGES }, async () => {
        const { page, errors, leave } = await gallery.newVisitor()
        for (let example = waiting.shift(); example; example = waiting.shift()) {
          await openExample(page, gallery, example)
          const found = [...(await axeFaults(page, AXE_TAGS)), ...errors.splice(0)]
          // No theme changes the markup. 5,000 rows are of the same kinds as 20.
          if (theme === 'light' && example.stateName !== 'many-cookies')
            found.push(...(await htmlFaults(await markup(page))))
          for (const fault of found) (faults[fault] ??= []).push(example.name)
          looked.push(example.name)
        }
        await leave()
      }),
    )
    expect(looked.sort()).toEqual(here.map(({ name }) => name).sort())
    expect(looked.length).toBeGreaterThan(100)
    expect(faults).toEqual({})
  })
})

it('axe sees what is wrong, what WCAG 2.2 has added too', async () => {
  const { page, leave } = await gallery.newVisitor()
  await openExample(page, gallery, { name: 'flow-first-visit-en-light', theme: 'light' })
  await spoil(page)
  const rules = (await axeFaults(page, AXE_TAGS)).map(fault => fault.split(':')[0])
  expect([...new Set(rules)].sort()).toEqual(['button-name', 'color-contrast', 'target-size'])
  await leave()
})

/** The page as it now is. */
async function markup(page: Page): Promise<string> {
  return `<!DOCTYPE html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`
}

/** Takes a name, contrast and room from the banner's buttons. */
async function spoil(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = `
      #latchkey-banner#latchkey-banner p { color: #999; background: #fff }
      #latchkey-banner#latchkey-banner .latchkey-actions { gap: 0; width: 40px }
      #latchkey-banner#latchkey-banner button { all: unset; min-height: 0; height: 10px; width: 10px; overflow: hidden }`
    document.head.append(style)
    document.querySelector('#latchkey-banner [data-latchkey=accept]')!.textContent = ''
  })
}
