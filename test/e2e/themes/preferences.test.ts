import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'
import { openPieces, type Dress } from './pieces.ts'

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

const open = (dress: Dress) => openPieces({ browser, site }, { body: '', ...dress })
const colors = (selector: string): string =>
  `(({ color, backgroundColor, borderTopColor }) => [color, backgroundColor, borderTopColor])(getComputedStyle(document.querySelector('${selector}')))`
const ACCEPT = '#latchkey-banner [data-latchkey=accept]'
const REJECT = '#latchkey-banner [data-latchkey=reject]'

/** 5.17 to 1 on white. */
const BLUE = ':root { --latchkey-accent: #1d70b8 }'

describe('what visitors ask their system for', () => {
  it('more contrast: 7 to 1 or our own colours, without a word to the landlord', async () => {
    const usual = await open({ styles: [BLUE] })
    expect(await usual.page.evaluate(colors(ACCEPT))).toContain('rgb(29, 112, 184)')
    await usual.leave()
    const more = await open({ styles: [BLUE], context: { contrast: 'more' } })
    expect(await more.page.evaluate(colors(ACCEPT))).toContain('rgb(0, 0, 0)')
    expect(more.said()).toEqual([])
    await more.leave()
    const strong = await open({
      styles: [':root { --latchkey-accent: #0b4d48 }'],
      context: { contrast: 'more' },
    })
    expect(await strong.page.evaluate(colors(ACCEPT))).toContain('rgb(11, 77, 72)')
    await strong.leave()
  })

  it('dark: the page’s own, and judged anew when it changes', async () => {
    const css =
      ':root { color-scheme: light dark; --latchkey-accent: #0b5c56 }' +
      '@media (prefers-color-scheme: dark) { :root { --latchkey-text: #777 } }'
    const { page, said, leave } = await open({ layout: 'bottom', styles: [css] })
    expect(said()).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForTimeout(300)
    expect(said()[0]).toContain('has a contrast of 4.18 to 1')
    expect(await page.evaluate(colors(ACCEPT))).toContain('rgb(255, 255, 255)')
    expect(await page.evaluate(colors('#latchkey-banner'))).toContain('rgb(18, 18, 18)')
    await leave()
  })

  it('forced colours: the system’s own, the same on Accept and Reject, whatever the theme', async () => {
    const css = ':root { --latchkey-accent: #999; --latchkey-button-surface: #888; --latchkey-surface: pink }'
    const { page, said, openPanel, leave } = await open({
      styles: [css],
      context: { forcedColors: 'active' },
    })
    expect(await page.evaluate('matchMedia("(forced-colors: active)").matches')).toBe(true)
    expect(said()).toEqual([])
    const accept = await page.evaluate(colors(ACCEPT))
    expect(await page.evaluate(colors(REJECT))).toEqual(accept)
    expect(JSON.stringify(accept)).not.toMatch(/153|136/)
    await openPanel()
    expect(said()).toEqual([])
    await leave()
  })

  it('less motion: nothing of ours moves for anybody, whatever the page lets move', async () => {
    const css =
      '* { transition: all 3s; animation: turn 3s infinite } @keyframes turn { to { opacity: 0.9 } }'
    const { page, openPanel, leave } = await open({
      styles: [css],
      context: { reducedMotion: 'no-preference' },
    })
    await page.locator(REJECT).hover()
    await openPanel()
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .map(({ effect }) => (effect as KeyframeEffect).target as Element)
        .map(target => (target.closest('#latchkey-banner,#latchkey-panel') ? 'ours' : target.localName)),
    )
    expect(moving).toContain('main')
    expect(moving).not.toContain('ours')
    await leave()
  })

  it('paper: no banner, whatever the page wants', async () => {
    const { page, banner, leave } = await open({
      styles: ['#latchkey-banner p { display: none !important }'],
    })
    expect(await banner.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await banner.isVisible()).toBe(false)
    await leave()
  })

  it('the keyboard: what has the focus shows, even where a page takes all rings away', async () => {
    const { page, said, leave } = await open({
      styles: ['*:focus { outline: none !important; box-shadow: none !important }'],
    })
    await page.keyboard.press('Tab')
    await page.waitForTimeout(300)
    expect(said()[0]).toContain('nothing shows what the keyboard is on')
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!)
      return {
        verb: (document.activeElement as HTMLElement).dataset.latchkey,
        outlineStyle,
        outlineWidth,
        boxShadow,
      }
    })
    expect(ring).toMatchObject({ verb: 'accept', outlineStyle: 'solid', outlineWidth: '2px' })
    expect(ring.boxShadow).not.toBe('none')
    await leave()
  })
})
