import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import demo from '../../../demo/manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { mountBanner } from '../../../src/ui/mount-banner.ts'
import { bannerStyle, renderBanner } from '../../../src/ui/index.ts'
import { watchBanner } from '../../../src/ui/watch-banner.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { languageFiles } from '../../support/language-files.ts'

const files = await languageFiles('cy')

beforeEach(async () => {
  await page.viewport(360, 740)
  pageStyle('body { font-family: sans-serif }')
})

let stopWatching = (): void => {}

afterEach(() => {
  stopWatching()
  document.body.replaceChildren()
  document.querySelectorAll('style[data-test]').forEach(style => style.remove())
})

/** Puts a banner into the page, and watches it as a page does. */
async function show(
  options: Parameters<typeof fakeVisit>[1] = {},
  manifest: Manifest = demo,
): Promise<HTMLElement> {
  const visit = fakeVisit(manifest, options)
  await mountBanner(visit)
  stopWatching = watchBanner(visit)
  return document.getElementById('latchkey-banner')!
}

function button(banner: HTMLElement, verb: string): HTMLElement {
  return banner.querySelector<HTMLElement>(`[data-latchkey=${verb}]`)!
}

function pageStyle(css: string): void {
  const style = document.createElement('style')
  style.dataset.test = ''
  style.textContent = css
  document.head.append(style)
}

/** All that makes one button look stronger than another. */
function look(element: HTMLElement): unknown {
  const style = getComputedStyle(element)
  const { width, height } = element.getBoundingClientRect()
  const { color, backgroundColor, fontSize, fontWeight, opacity, borderTopWidth, borderTopColor, boxShadow } =
    style
  const looks = {
    color,
    backgroundColor,
    fontSize,
    fontWeight,
    opacity,
    borderTopWidth,
    borderTopColor,
    boxShadow,
  }
  return { ...looks, width: Math.round(width), height: Math.round(height) }
}

describe('the banner', () => {
  it('is the same when made in the page as when rendered ahead, but shown', async () => {
    const banner = await show()
    const ahead = new DOMParser().parseFromString(renderBanner(demo), 'text/html').body.firstElementChild!
    expect(ahead.hasAttribute('hidden')).toBe(true)
    ahead.removeAttribute('hidden')
    expect(banner.outerHTML).toBe(ahead.outerHTML)
    expect(document.body.firstElementChild).toBe(banner)
  })

  it('takes nothing of the focus when it appears', async () => {
    await show()
    expect(document.activeElement).toBe(document.body)
  })

  it.each(['flow', 'bottom', 'corner'] as const)(
    'makes accept and reject equals in the layout %s',
    async banner => {
      for (const [width, lang] of [
        [360, 'en'],
        [360, 'cy'],
        [1280, 'en'],
        [1280, 'cy'],
      ] as const) {
        await page.viewport(width, 740)
        const element = await show({ banner, lang, files })
        expect(look(button(element, 'accept'))).toEqual(look(button(element, 'reject')))
        expect(button(element, 'accept').getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
        expect(button(element, 'settings').getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
        element.remove()
      }
    },
  )

  it.each(['flow', 'bottom', 'corner'] as const)(
    'takes less than half of a phone in the layout %s',
    async banner => {
      for (const lang of ['en', 'cy']) {
        const element = await show({ banner, lang, files })
        expect(element.getBoundingClientRect().height).toBeLessThan(370)
        expect(element.scrollHeight).toBeLessThanOrEqual(element.offsetHeight)
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
        element.remove()
      }
    },
  )

  it('stands in the page in the layout flow, and over it in the layout bottom', async () => {
    const flow = await show()
    expect([getComputedStyle(flow).position, flow.getBoundingClientRect().top]).toEqual(['relative', 0])
    flow.remove()
    const bottom = await show({ banner: 'bottom' })
    expect(getComputedStyle(bottom).position).toBe('fixed')
    expect(Math.round(bottom.getBoundingClientRect().bottom)).toBe(740)
  })

  it('stands in the page in every layout where the window is too low to share', async () => {
    await page.viewport(320, 256)
    const banner = await show({ banner: 'bottom' })
    expect(getComputedStyle(banner).position).toBe('relative')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })

  it.each(['bottom', 'corner'] as const)(
    'covers nothing that has the focus in the layout %s',
    async banner => {
      const element = await show({ banner })
      for (let index = 0; index < 60; index++) {
        const link = document.createElement('a')
        link.href = '#'
        link.textContent = `Link ${index}`
        link.style.display = 'block'
        document.body.append(link)
      }
      scrollTo(0, 0)
      button(element, 'settings').focus()
      for (let index = 0; index < 60; index++) {
        await userEvent.tab()
        const { bottom } = document.activeElement!.getBoundingClientRect()
        expect(bottom).toBeLessThanOrEqual(element.getBoundingClientRect().top)
      }
      const padding = (): string => getComputedStyle(document.documentElement).paddingBottom
      expect(padding()).not.toBe('0px')
      element.hidden = true
      await expect.poll(padding).toBe('0px')
      element.hidden = false
      await expect.poll(padding).not.toBe('0px')
      element.remove()
      await expect.poll(padding).toBe('0px')
    },
  )

  it('keeps its buttons in view under a name and texts of 500 characters', async () => {
    const long = 'Llanfairpwllgwyngyll'.repeat(25)
    const manifest: Manifest = {
      site: { name: long },
      categories: { analytics: { doing: long }, media: { doing: 'show films '.repeat(45) } },
      cookies: [
        { name: 'a', category: 'analytics', purpose: long, expiry: '1 day' },
        { name: 'b', category: 'media', purpose: long, expiry: '1 day' },
      ],
    }
    const banner = await show({ banner: 'bottom' }, manifest)
    expect(banner.getBoundingClientRect().height).toBeLessThanOrEqual(370)
    for (const verb of ['accept', 'reject', 'settings']) {
      const { top, bottom } = button(banner, verb).getBoundingClientRect()
      expect(top).toBeGreaterThan(370)
      expect(bottom).toBeLessThanOrEqual(740)
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  })

  it('holds its own against the styles of a page', async () => {
    const before = await show()
    const expected = look(button(before, 'accept'))
    const height = before.offsetHeight
    before.remove()
    pageStyle(`
      button { all: unset; opacity: 0.2; text-transform: uppercase; font-size: 8px; width: 100% }
      div { padding: 3px } h2 { margin: 60px; color: red; font-size: 50px } p { margin: 40px; font-size: 9px }
    `)
    const banner = await show()
    expect(look(button(banner, 'accept'))).toEqual(expected)
    expect(look(button(banner, 'reject'))).toEqual(expected)
    expect(Math.abs(banner.offsetHeight - height)).toBeLessThan(16)
  })

  it('takes font and colours from the page, and is dressed by custom properties', async () => {
    pageStyle('body { font: 20px/1.5 monospace; color: rgb(10, 20, 30); background: rgb(250, 251, 252) }')
    const banner = await show()
    const style = getComputedStyle(button(banner, 'accept'))
    expect([style.fontSize, style.fontFamily, style.color]).toEqual(['20px', 'monospace', 'rgb(10, 20, 30)'])
    expect(getComputedStyle(banner).backgroundColor).toBe('rgb(250, 251, 252)')
    pageStyle(':root { --latchkey-accent: rgb(0, 90, 80); --latchkey-surface: rgb(230, 240, 238) }')
    expect(getComputedStyle(button(banner, 'accept')).color).toBe('rgb(0, 90, 80)')
    expect(getComputedStyle(button(banner, 'reject')).borderTopColor).toBe('rgb(0, 90, 80)')
    expect(getComputedStyle(banner).backgroundColor).toBe('rgb(230, 240, 238)')
  })

  it('shows a two-tone ring around what the keyboard is on', async () => {
    const banner = await show()
    await userEvent.tab()
    expect(document.activeElement).toBe(button(banner, 'accept'))
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!)
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px'])
    expect(boxShadow).not.toBe('none')
  })

  it('has room for the text spacing that a reader sets', async () => {
    pageStyle('* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-bottom: 2em }')
    const banner = await show({ lang: 'cy', files })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    for (const element of banner.querySelectorAll<HTMLElement>('button')) {
      expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth)
    }
  })

  it('stays out of print', () => {
    expect(bannerStyle).toMatch(/@media print\s*\{\s*#latchkey-banner\s*\{\s*display: ?none/)
  })

  it('asks in English where the Welsh file cannot be had', async () => {
    const banner = await show({ lang: 'cy' })
    expect(banner.lang).toBe('en')
    expect(banner.textContent).toContain('We use cookies')
  })
})
