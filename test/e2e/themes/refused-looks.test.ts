import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'
import { openPieces, type Dress, type Pieces } from './pieces.ts'

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
beforeEach(() => {
  site.firstParty.length = 0
})

const REJECT = '#latchkey-banner [data-latchkey=reject]'
const ACCEPT = '#latchkey-banner [data-latchkey=accept]'

/** The banner alone, in a dress. */
async function wear<Result>(dress: Dress, look: (pieces: Pieces) => Promise<Result>): Promise<Result> {
  const pieces = await openPieces({ browser, site }, { body: '', ...dress })
  const result = await look(pieces)
  expect(pieces.errors).toEqual([])
  await pieces.leave()
  return result
}

/** How a button looks, for what must be the same in both. */
async function looks({ page }: Pieces): Promise<{ accept: unknown; reject: unknown }> {
  const [accept, reject] = await page.evaluate(
    selectors =>
      selectors.map(selector => {
        const button = document.querySelector(selector)
        if (!button) return null
        const {
          color,
          backgroundColor,
          borderTopWidth,
          borderTopColor,
          fontSize,
          opacity,
          visibility,
          transform,
        } = getComputedStyle(button)
        const { width, height, top, left } = button.getBoundingClientRect()
        const middle = document.elementFromPoint(left + width / 2, top + height / 2)
        return {
          look: {
            color,
            backgroundColor,
            borderTopWidth,
            borderTopColor,
            fontSize,
            opacity,
            visibility,
            transform,
          },
          height: Math.round(height),
          top: Math.round(top),
          width: Math.round(width),
          isReached: button === middle,
        }
      }),
    [ACCEPT, REJECT],
  )
  return { accept, reject }
}

describe('the look of the banner', () => {
  it('is left alone, and costs one small file, where nothing is wrong with it', async () => {
    const theme = ':root { --latchkey-accent: #0b5c56; --latchkey-surface: #fcfaf6 }'
    await wear({ styles: [theme] }, async pieces => {
      expect(pieces.said()).toEqual([])
      expect(site.firstParty).toContain('/latchkey/theme.js')
      expect(site.firstParty).not.toContain('/latchkey/armour.js')
      const color = await pieces.page.locator(ACCEPT).evaluate(button => getComputedStyle(button).color)
      expect(color).toBe('rgb(11, 92, 86)')
    })
  })

  it('is judged in the colour spaces that style sheets have today', async () => {
    for (const color of [
      'oklch(0.43 0.08 185)',
      'color(display-p3 0.1 0.36 0.34)',
      'color-mix(in lab, teal, black 40%)',
    ]) {
      await wear({ styles: [`:root { --latchkey-accent: ${color} }`] }, async pieces => {
        expect(pieces.said(), color).toEqual([])
      })
    }
    const pale = ':root { --latchkey-accent: oklch(0.85 0.08 185) }'
    expect((await wear({ styles: [pale] }, async pieces => pieces.said()))[0]).toMatch(
      /“Accept all” has a contrast of 1\.\d+ to 1, and 4\.5 is needed/,
    )
  })

  it.each([
    [
      'labels too pale to read',
      ':root { --latchkey-accent: #999 }',
      '“Accept all” has a contrast of 2.84 to 1, and 4.5 is needed',
    ],
    ['text too pale to read', 'body { color: #888 }', 'has a contrast of 3.54 to 1, and 4.5 is needed'],
    [
      'text on a picture',
      'body { background: linear-gradient(#fff, #000) }',
      'what is behind it cannot be computed',
    ],
    [
      'edges that nobody sees',
      '#latchkey-banner button { border-color: #ddd !important }',
      'the edge of “Accept all” has a contrast of 1.35 to 1, and 3 is needed',
    ],
    ['tiny text', ':root { --latchkey-font: 9px sans-serif }', 'is 9 px high, and 12 are needed'],
    ['a sentence that is hidden', '#latchkey-banner p { display: none }', 'is not shown'],
    [
      'a sentence pushed out of sight',
      '#latchkey-banner p { text-indent: -9999px }',
      'is outside of its box',
    ],
    [
      'letters behind a filter',
      '#latchkey-banner h2 { filter: blur(3px) }',
      'cannot be computed with filter blur(3px)',
    ],
    ['a banner out of sight', '#latchkey-banner { left: -9999px !important }', 'is outside of its box'],
  ])('is refused for %s, with the figures', async (_, css, figures) => {
    await wear({ styles: [css] }, async pieces => {
      expect(pieces.said()).toHaveLength(1)
      expect(pieces.said()[0]).toContain('the look of the banner is refused, and ours is worn in its place')
      expect(pieces.said()[0]).toContain(figures)
      const { accept, reject } = await looks(pieces)
      expect(accept).toMatchObject({ look: { color: 'rgb(0, 0, 0)', fontSize: '16px' }, isReached: true })
      expect({ ...(reject as object), width: 0 }).toEqual({ ...(accept as object), width: 0 })
      expect(await pieces.page.locator('#latchkey-banner p').isVisible()).toBe(true)
    })
  })
})

/** What pages do to Reject, by accident or not. */
const ATTACKS = [
  'opacity: 0.3',
  'display: none !important',
  'visibility: hidden !important',
  'font-size: 1px',
  'color: #fff; border-color: #fff',
  'transform: scale(0.1)',
  'scale: 0.01',
  'clip-path: inset(50%)',
  'position: absolute; left: -9999px',
  'margin-top: 400px',
  'pointer-events: none',
  'background: none; border-color: transparent; font-weight: 400; text-decoration: underline',
  'min-height: 0 !important; height: 3px !important; padding: 0 !important; overflow: hidden',
  'text-indent: -999px; overflow: hidden',
  'filter: opacity(0.1)',
  'mask: linear-gradient(transparent, transparent)',
  '-webkit-text-fill-color: transparent',
  'order: 9; grid-column: 1 / -1; font-size: 0.8em',
]

describe('Reject', () => {
  it.each(ATTACKS)('is the equal of Accept again where a page gives it %s', async declarations => {
    await wear({ styles: [`${REJECT} { ${declarations} }`] }, async pieces => {
      expect(pieces.said()[0]).toContain('“Reject all”')
      const { accept, reject } = await looks(pieces)
      expect(accept).toMatchObject({ isReached: true })
      expect(reject).toEqual(accept)
      await pieces.page.click(REJECT)
      expect(await pieces.page.locator('[data-latchkey-part=rejected]').isVisible()).toBe(true)
    })
  })

  it.each([
    `${ACCEPT} { background: #060 !important; color: #fff !important }`,
    `${ACCEPT}::after { content: " (recommended)" }`,
    `${ACCEPT} { box-shadow: 0 0 12px gold; animation: pulse 1s infinite } @keyframes pulse { to { rotate: 2deg } }`,
    `@layer page { ${REJECT} { opacity: 0.01 !important } }`,
    `${REJECT}::first-line { font-size: 2px; color: #eee }`,
  ])('is the equal of Accept again under %s', async css => {
    await wear({ styles: [css] }, async pieces => {
      expect(pieces.said()[0]).toContain('“Reject all” is not the equal of “Accept all”')
      const { accept, reject } = await looks(pieces)
      expect(reject).toEqual(accept)
      expect(await pieces.page.evaluate('document.getAnimations().length')).toBe(0)
    })
  })

  it('is the equal of Accept in the panel too', async () => {
    const css =
      '#latchkey-panel [data-latchkey=reject] { border-color: #ccc !important; color: #999 !important }'
    await wear({ styles: [css] }, async pieces => {
      const panel = await pieces.openPanel()
      expect(pieces.said()[0]).toContain('the look of the settings is refused')
      const [accept, reject] = await Promise.all(
        ['accept', 'reject'].map(verb =>
          panel.locator(`[data-latchkey=${verb}]`).evaluate(button => {
            const { color, backgroundColor, borderTopColor, height } = getComputedStyle(button)
            return { color, backgroundColor, borderTopColor, height }
          }),
        ),
      )
      expect(reject).toEqual(accept)
    })
  })

  it('takes Accept with it where something lies over it that no style of ours can lift it above', async () => {
    const css =
      'html::after { content: ""; position: fixed; z-index: 2147483647; left: 225px; top: 0; width: 130px; height: 999px; background: #fff }'
    await wear({ styles: [css] }, async pieces => {
      expect(pieces.said().join()).toContain(
        '“Reject all” is not the equal of “Accept all”: something covers or clips it',
      )
      expect(pieces.said().join()).toContain('Accept is not offered')
      expect(await pieces.page.locator(ACCEPT).count()).toBe(0)
    })
  })
})
