import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Example } from '../../../demo/gallery/example.ts'
import { judgedExamples } from '../../support/judged-examples.ts'
import { openExample, openGallery, type Gallery } from '../../support/open-gallery.ts'

/** How far apart measures may be, in CSS pixels: a browser rounds the columns of a grid. */
const ROUNDING = 1

/** Of a phone and of a desktop, in CSS pixels. */
const WIDTHS = [360, 1280]

let gallery: Gallery
beforeAll(async () => void (gallery = await openGallery()))
afterAll(() => gallery.close())

interface Looks {
  readonly style: Readonly<Record<string, string>>
  readonly width: number
  readonly height: number
  readonly top: number
  readonly tag: string
}

/** All that makes one button look stronger than another: of both, in what holds them. */
function looksOf(page: Page, place: string): Promise<Looks[]> {
  return page.evaluate(place => {
    return ['accept', 'reject'].map(verb => {
      const buttons = document.querySelectorAll<HTMLElement>(`${place} [data-latchkey=${verb}]`)
      const button = [...buttons].find(button => button.checkVisibility())!
      const computed = getComputedStyle(button)
      const { width, height, top } = button.getBoundingClientRect()
      // Every property but those that follow from the exact width, which has a tolerance of its own.
      const own = [...computed].filter(
        name => !/^(?:inline-size|width|perspective-origin|transform-origin)$/.test(name),
      )
      const style = Object.fromEntries(own.map(name => [name, computed.getPropertyValue(name)]))
      return { style, width, height, top, tag: button.localName }
    })
  }, place)
}

/** In what the two differ, each as a line. */
async function differences(page: Page, place: string): Promise<string[]> {
  const [accept, reject] = (await looksOf(page, place)) as [Looks, Looks]
  expect(Object.keys(accept.style).length).toBeGreaterThan(200)
  const styles = Object.keys(accept.style).filter(name => accept.style[name] !== reject.style[name])
  const measures = (['width', 'height', 'top'] as const).filter(
    name => Math.abs(accept[name] - reject[name]) > ROUNDING,
  )
  const tags = accept.tag === reject.tag ? [] : ['tag']
  return [...styles, ...measures, ...tags].map(name => {
    const said = ({ style, ...rest }: Looks): unknown => style[name] ?? rest[name as keyof typeof rest]
    return `${name}: ${String(said(accept))} and ${String(said(reject))}`
  })
}

/** Examples in which the two stand side by side: those that show a banner that asks, and those that show the settings. */
const ASKING = judgedExamples().filter(({ state }) =>
  /^#latchkey-banner(?:\[lang=ur\])? (?:\[data-latchkey-part=message\]|\[data-latchkey=language\])/.test(
    state.shows,
  ),
)
const SETTINGS = judgedExamples().filter(({ state }) => / (?:form|\.latchkey-receipt)$/.test(state.shows))

/** In which examples they differ, and how. */
async function unequal(
  list: readonly Pick<Example, 'name' | 'theme' | 'stateName'>[],
  placeOf: (stateName: string) => string,
): Promise<Record<string, string[]>> {
  const { page, leave } = await gallery.newVisitor()
  const found: Record<string, string[]> = {}
  for (const example of list) {
    await openExample(page, gallery, example)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 })
      const different = await differences(page, placeOf(example.stateName))
      if (different.length) found[`${example.name} at ${width}`] = different
    }
  }
  await leave()
  return found
}

describe('accept and reject', () => {
  it(
    'are equals in the banner in every layout and theme, whatever it asks and in whatever language',
    { timeout: 240_000 },
    async () => {
      expect(ASKING.length).toBeGreaterThan(100)
      expect(await unequal(ASKING, () => '#latchkey-banner')).toEqual({})
    },
  )

  it('are equals in the settings, in every theme, whatever the language', { timeout: 120_000 }, async () => {
    const placeOf = (stateName: string): string =>
      stateName.startsWith('form') ? 'latchkey-settings' : '#latchkey-panel'
    expect(await unequal(SETTINGS, placeOf)).toEqual({})
  })
})

it('a reject that is weaker would be found out', async () => {
  const { page, leave } = await gallery.newVisitor()
  await openExample(page, gallery, { name: 'flow-first-visit-en-light', theme: 'light' })
  await page.addStyleTag({
    content:
      '#latchkey-banner#latchkey-banner [data-latchkey=reject] { opacity: 0.8; padding: 0; min-width: 0; justify-self: start }',
  })
  expect((await differences(page, '#latchkey-banner')).map(line => line.split(':')[0])).toEqual(
    expect.arrayContaining(['opacity', 'width']),
  )
  await leave()
})
