import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../../../demo/gallery/examples.ts'
import { LANGUAGES } from '../../../demo/gallery/languages.ts'
import { THEMES } from '../../../demo/gallery/themes.ts'
import { axeFaults } from '../../support/axe-faults.ts'
import { htmlFaults } from '../../support/html-faults.ts'
import { judgedExamples } from '../../support/judged-examples.ts'
import { openExample, openGallery, type Gallery } from '../../support/open-gallery.ts'

/** Pages that are looked at side by side: one for each core of a small machine. */
const PAGES = 2

/** Rules that are run in a theme besides those of all. Who asks for more contrast gets 7 to 1 (WCAG 1.4.6). */
const MORE: Readonly<Record<string, readonly string[]>> = { contrast: ['color-contrast-enhanced'] }

/** What html-validate has looked at: layout, state and language. */
const validated = new Set<string>()

let gallery: Gallery
beforeAll(async () => void (gallery = await openGallery()))
afterAll(() => gallery.close())

describe.each(Object.keys(THEMES))(
  'axe, and html-validate once for each state, layout and language, in the theme %s',
  theme => {
    it('finds nothing in any state and layout, whatever the language', { timeout: 300_000 }, async () => {
      const here = judgedExamples().filter(example => example.theme === theme)
      const waiting = [...here]
      const looked: string[] = []
      /** By fault, where it was seen. */
      const faults: Record<string, string[]> = {}
      await Promise.all(
        Array.from({ length: PAGES }, async () => {
          const { page, errors, leave } = await gallery.newVisitor()
          for (let example = waiting.shift(); example; example = waiting.shift()) {
            await openExample(page, gallery, example)
            const found = [...(await axeFaults(page, MORE[theme])), ...errors.splice(0)]
            const { layout, stateName, lang } = example
            const kind = `${layout}-${stateName}-${lang}`
            // No theme changes the markup. 5,000 rows are of the same kinds as 20.
            if (!validated.has(kind) && stateName !== 'many-cookies')
              found.push(...(await htmlFaults(await markup(page))))
            for (const fault of found) (faults[fault] ??= []).push(example.name)
            validated.add(kind)
            looked.push(example.name)
          }
          await leave()
        }),
      )
      expect(looked.sort()).toEqual(here.map(({ name }) => name).sort())
      expect(looked.length).toBeGreaterThan(75)
      expect(new Set(here.map(({ lang }) => lang)).size).toBe(Object.keys(LANGUAGES).length)
      expect(faults).toEqual({})
    })
  },
)

it('axe finds nothing in the list of all examples', async () => {
  const { page, leave } = await gallery.newVisitor()
  await page.goto(gallery.url)
  await page.waitForSelector('#latchkey-banner:not([hidden])')
  expect(await page.locator('main a').count()).toBe(examples.length)
  expect(await axeFaults(page)).toEqual([])
  await leave()
})

it('axe sees what is wrong, what WCAG 2.2 has added too', async () => {
  const { page, leave } = await gallery.newVisitor()
  // It refuses such a look, and dresses the banner anew.
  await page.route('**/theme.js', route => route.abort())
  await openExample(page, gallery, { name: 'flow-first-visit-en-light', theme: 'light' })
  await spoil(page)
  const rules = (await axeFaults(page)).map(fault => fault.split(':')[0])
  expect([...new Set(rules)].sort()).toEqual(['button-name', 'color-contrast', 'target-size'])
  await leave()
})

/**
 * The page as it now is, without the measures of placeholders: a script sets them property by property, which every policy
 * allows, and only here they are written down as a style attribute.
 */
async function markup(page: Page): Promise<string> {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const element of copy.querySelectorAll('latchkey-placeholder, .latchkey-offer'))
      element.removeAttribute('style')
    return copy.outerHTML
  })
  return `<!DOCTYPE html>\n${html}`
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
