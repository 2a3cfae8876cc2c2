import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { languagesAsked, openPage } from './open-page.ts'

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

const BANNER = '#latchkey-banner'

describe('a page in a language', () => {
  it.each([
    ['cy', 'ltr', 'Derbyn popeth'],
    ['ur', 'rtl', 'سب منظور کریں'],
    ['pl', 'ltr', 'Zgadzam się na wszystkie'],
  ])('in %s speaks it, and loads its one file for the banner', async (lang, dir, accept) => {
    const manifest = { ...SMALL, options: { languages: ['ur', 'pl'] } }
    const { page, errors, leave } = await openPage({ site, browser }, manifest, { lang, locale: lang })
    const banner = page.locator(BANNER)
    expect([await banner.getAttribute('lang'), await banner.getAttribute('dir')]).toEqual([lang, dir])
    expect(await banner.locator('[data-latchkey=accept]').textContent()).toBe(accept)
    expect(languagesAsked(site).filter(name => name !== 'language')).toEqual([lang])

    site.firstParty.length = 0
    await page.click('a[href="#latchkey-settings"]')
    const panel = page.locator('#latchkey-panel')
    await panel.waitFor()
    expect([await panel.getAttribute('lang'), await panel.getAttribute('dir')]).toEqual([lang, dir])
    expect(languagesAsked(site).filter(name => name !== 'language')).toEqual([
      `${lang}-details`,
      `${lang}-receipt`,
      `${lang}-settings`,
    ])
    expect(errors).toEqual([])
    await leave()
  })

  it.each(['ur', 'pl', 'fr', 'xx-ZZ', '-', 'constructor'])(
    'in %s that the site does not offer speaks English, and loads no language',
    async lang => {
      const { page, errors, leave } = await openPage({ site, browser }, SMALL, { lang })
      const banner = page.locator(BANNER)
      expect(await banner.getAttribute('lang')).toBe('en')
      expect(await banner.locator('[data-latchkey=accept]').textContent()).toBe('Accept all')
      expect(languagesAsked(site)).toEqual([])
      expect(errors).toEqual([])
      await leave()
    },
  )

  it('loads for a table what a table says, and for a notice what that says', async () => {
    const manifest = { ...SMALL, options: { languages: ['pl'] } }
    const table = await openPage({ site, browser }, manifest, {
      lang: 'pl',
      locale: 'pl',
      content: '<latchkey-annex></latchkey-annex>',
    })
    await table.page.waitForSelector('table[lang=pl]')
    expect(languagesAsked(site)).toEqual(['language', 'pl', 'pl-annex', 'pl-details'])
    await table.leave()
    const notice = await openPage({ site, browser }, manifest, {
      lang: 'pl',
      locale: 'pl',
      content: '<latchkey-notice></latchkey-notice>',
    })
    await notice.page.waitForSelector('latchkey-notice h2:text("Czym są pliki cookie")')
    expect(languagesAsked(site)).toContain('pl-notice')
    await notice.leave()
  })

  it('speaks it after a decision too, and names the control at the end of the page', async () => {
    const manifest = { ...SMALL, options: { languages: ['ur'] } }
    const { page, leave } = await openPage({ site, browser }, manifest, { lang: 'ur', locale: 'ur' })
    await page.click('[data-latchkey=reject]')
    expect(await page.locator(`${BANNER} [role=alert]`).textContent()).toContain('مسترد')
    await page.evaluate(() => document.querySelector('main a')?.remove())
    await page.reload()
    await page.click('a[href="#latchkey-settings"]')
    await page.click('#latchkey-panel summary')
    await expect.poll(() => page.locator('#latchkey-panel details[open]').textContent()).toContain('اردو')
    await leave()
  })
})
