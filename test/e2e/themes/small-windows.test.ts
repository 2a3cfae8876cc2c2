import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'
import { FILM, openPieces, type Layout } from './pieces.ts'

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** WCAG 2.2, 1.4.12. */
const SPACING =
  'html body * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'html body p { margin-bottom: 2em !important }'
const UNSET = '* { all: unset !important }'

/** Whether all buttons and boxes can be brought into the window and pressed, and no text leaves its element. */
async function isOperable(piece: Locator): Promise<void> {
  const controls = await piece.locator('button:visible, input:visible, summary:visible, a:visible').all()
  expect(controls.length).toBeGreaterThanOrEqual(3)
  for (const control of controls) {
    // Scrolls, and asserts that a press would reach it.
    await control.click({ trial: true, timeout: 3000 })
  }
  const cut = await piece.evaluate(element =>
    [...element.querySelectorAll<HTMLElement>('h2, h3, p, button, summary, .latchkey-title')]
      .filter(each => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      .map(each => each.textContent),
  )
  expect(cut).toEqual([])
}

describe.each([
  ['a window of 200 px', { width: 200, height: 400 }, []],
  ['a window of 320 by 256 px, which is 400 % zoom', { width: 320, height: 256 }, []],
  ['a phone with wide text spacing', { width: 360, height: 740 }, [SPACING]],
  ['a window of 200 px whose page unsets all', { width: 200, height: 400 }, [UNSET]],
])('in %s', (_, viewport, styles) => {
  it.each(['flow', 'bottom', 'corner'] as const)(
    'banner, form, placeholder and panel can be read, scrolled and pressed, in the layout %s',
    async (layout: Layout) => {
      const page = ['html, body { margin: 0 }', ...styles]
      const {
        page: window,
        banner,
        form,
        placeholder,
        openPanel,
        leave,
      } = await openPieces(
        { browser, site },
        {
          layout,
          styles: page,
          body: layout === 'flow' ? `<latchkey-settings></latchkey-settings>${FILM}` : '',
          context: { viewport },
        },
      )
      await isOperable(banner)
      if (layout === 'flow') {
        await isOperable(form)
        await isOperable(placeholder)
      }
      if (!styles.includes(UNSET)) {
        expect(await window.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          viewport.width,
        )
      }
      if (layout === 'flow') {
        const panel = await openPanel()
        await isOperable(panel)
        const { width, height } = (await panel.boundingBox())!
        expect(width).toBeLessThanOrEqual(viewport.width)
        expect(height).toBeLessThanOrEqual(viewport.height)
      }
      await leave()
    },
  )
})
