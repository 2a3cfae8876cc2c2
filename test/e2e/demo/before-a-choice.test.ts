import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  CDN,
  openDemo,
  optionalCookies,
  SITE_PAGES,
  stored,
  visit,
  type Demo,
} from '../../support/demo-visit.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())
beforeEach(() => demo.reset())

describe('before a choice', () => {
  for (const setup of ['', '?snippet&csp']) {
    it(`asks nobody but the CDN on any page${setup && ` (${setup})`}`, async () => {
      const { page, errors, leave } = await demo.newVisitor()
      for (const path of SITE_PAGES) {
        await visit(page, demo.url + path + setup)
        expect(await page.locator('#latchkey-banner').isVisible(), path).toBe(true)
        expect(await optionalCookies(page), path).toEqual([])
        expect(await stored(page), path).toEqual([])
      }
      await visit(page, `${demo.portal}/${setup}`)
      const others = demo.entries().filter(({ host }) => host !== CDN)
      expect(others).toEqual([])
      expect(demo.thirdParty().length).toBeGreaterThan(0)
      expect(errors).toEqual([])
      await leave()
    }, 60_000)
  }

  it('stays so when the visitor looks at the settings and closes them', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, demo.url)
    await page.locator('.site-foot a[href$="#latchkey-settings"]').click()
    await page.locator('#latchkey-panel').waitFor()
    await page.keyboard.press('Escape')
    await visit(page, `${demo.url}/news`)
    expect(demo.thirdParty().filter(url => !url.startsWith(CDN))).toEqual([])
    await leave()
  })

  it('lets the CDN do what it is declared for', async () => {
    const { page, leave } = await demo.newVisitor()
    await page.goto(`${demo.url}/repairs`)
    await expect
      .poll(() => page.locator('[data-visit-date]').textContent())
      .toMatch(/^The first day .* is \w+day \d/)
    await page.goto(`${demo.url}/cy/`)
    await expect
      .poll(() => page.locator('[data-visit-date]').textContent())
      .toMatch(/^Y diwrnod .* yw \d+ \p{L}+ \d{4}/u)
    await leave()
  })
})

describe('the control of the experiment', () => {
  it('runs the same trackers at once where the page has no Latchkey', async () => {
    const { page, errors, leave } = await demo.newVisitor()
    for (const path of SITE_PAGES) await visit(page, `${demo.url}${path}?bare`)
    const asked = new Set(demo.entries().map(({ host }) => host))
    expect([...asked].sort()).toEqual([
      CDN,
      'collector.tideway.localhost',
      'player.vimeo.localhost',
      'static.addtoany.localhost',
      'tracker.tideway.localhost',
      'translate.googleapis.localhost',
      'widget.surveymonkey.localhost',
      'www.google-analytics.localhost',
    ])
    expect(await optionalCookies(page)).toEqual(['__atuvS', '__atuvc', '_ga', '_gid', 'googstransSession'])
    expect(demo.entries().every(({ beforeChoice }) => beforeChoice)).toBe(true)
    expect(errors).toEqual([])
    await leave()
  }, 60_000)
})
