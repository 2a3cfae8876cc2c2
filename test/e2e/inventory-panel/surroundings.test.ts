import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../../support/axe-faults.ts'
import { htmlFaults } from '../../support/html-faults.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { begin, openAsked, part, REGION, trackedBody } from './opened.ts'

const POLICY =
  "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types latchkey"

let tracked: TrackedSite
beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

describe('in a strict page', () => {
  it.each(['guard', 'seal'] as const)('the panel breaks no policy at %s', async level => {
    const { page, errors, leave } = await openAsked(tracked, level, {
      headers: { 'content-security-policy': POLICY },
      attributes: 'nonce="abc"',
      body: '<script nonce="abc">localStorage.setItem("theme", "dark")</script>',
    })
    await begin(page)
    expect(await part(page, 'What is here')).toContain('theme')
    for (const button of ['[data-copy=markdown]', '[data-save=json]', 'button:has-text("Look again")']) {
      await page.click(`${REGION} ${button}`)
    }
    await page.click(`${REGION} section summary`)
    await page.waitForSelector(`${REGION} details[open] li`)
    expect(await page.evaluate('violations')).toEqual([])
    expect(await page.locator(REGION).evaluate(node => getComputedStyle(node).borderTopWidth)).toBe('8px')
    expect(errors).toEqual([])
    await leave()
  })
})

describe('in a hostile page', () => {
  it('the panel opens where content shadows the document, and shows names as text', async () => {
    const { page, leave } = await openAsked(tracked, 'guard', {
      body: `<form name="createElement"><input name="body"></form><img name="getElementById"><img name="querySelectorAll">
        <script>localStorage.setItem('<img src=x onerror="window.broken=1">', '1'); localStorage.setItem('=cmd|calc', '1')</script>`,
    })
    await begin(page)
    expect(await part(page, 'What is here')).toContain('<img src=x onerror="window.broken=1">')
    expect(await page.locator(`${REGION} img`).count()).toBe(0)
    expect(await page.evaluate('window.broken')).toBeUndefined()
    await leave()
  })

  it('the panel can be read and closed where a style unsets everything', async () => {
    const { page, leave } = await openAsked(tracked, 'guard', {
      head: '<style>* { all: unset !important } h2 { position: fixed } button { display: none } td { float: left }</style>',
    })
    await begin(page)
    const [heading, line] = await page
      .locator(`${REGION} h2, ${REGION} strong`)
      .evaluateAll(all => all.map(one => one.getBoundingClientRect()))
    expect(line!.top).toBeGreaterThanOrEqual(heading!.bottom)
    expect(
      await page
        .locator(`${REGION} td`)
        .first()
        .evaluate(cell => getComputedStyle(cell).display),
    ).toBe('table-cell')
    await page.click(`${REGION} button:has-text("Close the inventory")`)
    expect(await page.locator(`${REGION} h3`).count()).toBe(0)
    await leave()
  })
})

describe('for everybody', () => {
  it.each([
    [1280, 800, {}],
    [320, 256, {}],
    [360, 740, { colorScheme: 'dark' as const }],
    [800, 900, { forcedColors: 'active' as const }],
  ])('nothing is found by axe and nothing is cut off at %i × %i %j', async (width, height, media) => {
    const { page, leave } = await openAsked(tracked, 'guard')
    await page.setViewportSize({ width, height })
    await page.emulateMedia(media)
    expect(await axeFaults(page)).toEqual([])
    await begin(page)
    await page
      .locator(`${REGION} details`)
      .evaluateAll(all => all.forEach(one => ((one as HTMLDetailsElement).open = true)))
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    const small = await page.locator(`${REGION} :is(button, summary)`).evaluateAll(
      all =>
        all.filter(one => {
          const { width, height } = one.getBoundingClientRect()
          return width < 24 || height < 24
        }).length,
    )
    expect(small).toBe(0)
    await page.click(`${REGION} button:has-text("Close the inventory")`)
    expect(await axeFaults(page)).toEqual([])
    await leave()
  })

  it('is sound HTML, from left to right in a page from right to left', async () => {
    const { page, leave } = await openAsked(tracked, 'guard', { lang: 'ur" dir="rtl' })
    await begin(page)
    expect(await page.getAttribute(REGION, 'dir')).toBe('ltr')
    expect(await page.getAttribute(REGION, 'lang')).toBe('en')
    expect(await htmlFaults(await page.locator(REGION).evaluate(node => node.outerHTML))).toEqual([])
    await leave()
  })

  it('goes by keyboard through the question, the panel and back, with a ring on what has the focus', async () => {
    const { page, leave } = await openAsked(tracked, 'guard', { body: trackedBody(tracked) })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`${REGION} h3`)
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('latchkey-inventory-title')
    const stops = []
    for (let at = 0; at < 6; at++) {
      await page.keyboard.press('Tab')
      stops.push(
        await page.evaluate(() => {
          const { activeElement: element } = document
          const { outlineStyle, outlineWidth } = getComputedStyle(element!)
          return `${element!.textContent} ${outlineStyle} ${outlineWidth}`
        }),
      )
    }
    expect(stops.slice(0, 4)).toEqual([
      'Close the inventory solid 3px',
      'Look again solid 3px',
      'End and clear the list solid 3px',
      'Pages with something on them solid 3px',
    ])
    await page.keyboard.press('Enter')
    expect(await page.locator(`${REGION} details[open]`).count()).toBe(1)
    for (let at = 0; at < 5; at++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator(`${REGION} h3`).count()).toBe(0)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Open the inventory')
    await leave()
  })
})
