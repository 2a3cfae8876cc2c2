import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { shiftsOf } from '../../support/watch-shifts.ts'
import { languagesAsked, openPage, openSnippet, STRICT } from './open-page.ts'

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

const MANIFEST = { ...SMALL, options: { languages: ['en', 'cy', 'pl', 'ur'] } }
const LINK = '#latchkey-banner [data-latchkey=language]'

describe.each([
  ['the bare tag', openPage],
  ['the snippet', openSnippet],
])('a link to the visitor’s own language, by %s', (_, open) => {
  it('stands in the banner in that language, switches it in place and decides nothing', async () => {
    const { page, errors, leave } = await open({ site, browser }, MANIFEST, { locale: 'pl-PL' })
    const link = page.locator(LINK)
    await link.waitFor()
    expect(await link.textContent()).toBe('polski')
    expect([await link.getAttribute('lang'), await link.getAttribute('dir')]).toEqual(['pl', 'ltr'])
    // By the bare tag the banner itself moves the page, once.
    if (open === openSnippet) expect(await shiftsOf(page)).toEqual([])

    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('#latchkey-banner[lang=pl]')
    await expect.poll(() => page.locator(`${LINK}:focus`).textContent()).toBe('English')
    expect(await page.evaluate(() => document.cookie)).toBe('')
    expect(languagesAsked(site)).toEqual(['language', 'pl'])

    await page.click('[data-latchkey=accept]')
    expect(await page.locator('#latchkey-banner [role=alert]').textContent()).toContain('Zgadzasz się')
    expect(await page.evaluate(() => document.cookie)).toMatch(/^latchkey=/)
    expect(errors).toEqual([])
    await leave()
  })

  it('is there from right to left, and leads back', async () => {
    const { page, leave } = await open({ site, browser }, MANIFEST, { locale: 'ur' })
    await page.click(LINK)
    await page.waitForSelector('#latchkey-banner[lang=ur][dir=rtl]')
    await page.click(`${LINK}:text("English")`)
    await page.waitForSelector('#latchkey-banner[lang=en][dir=ltr]')
    await expect.poll(() => page.locator(LINK).textContent()).toBe('اردو')
    await leave()
  })

  it('is there once, however often it is pressed', async () => {
    const { page, errors, leave } = await open({ site, browser }, MANIFEST, { locale: 'pl-PL' })
    await page.locator(LINK).waitFor()
    await page.evaluate(selector => {
      const link = document.querySelector<HTMLElement>(selector)
      for (let press = 0; press < 3; press++) link?.click()
    }, LINK)
    await page.waitForSelector('#latchkey-banner[lang=pl]')
    await page.waitForTimeout(300)
    expect(await page.locator(LINK).allTextContents()).toEqual(['English'])
    expect(errors).toEqual([])
    await leave()
  })

  it.each(['en-GB', 'fr-FR'])('is not there for a browser in %s', async locale => {
    const { page, leave } = await open({ site, browser }, MANIFEST, { locale })
    await page.waitForTimeout(300)
    expect(await page.locator(LINK).count()).toBe(0)
    expect(languagesAsked(site).filter(name => name !== 'language')).toEqual([])
    await leave()
  })
})

describe('the control that opens the settings', () => {
  const controls = (page: Page): Promise<string[]> =>
    page.locator('body > button[data-latchkey=settings]').allTextContents()

  it('is renamed where it is ours, and left alone where it is the site’s own', async () => {
    const { page, leave } = await openPage({ site, browser }, MANIFEST, { locale: 'pl-PL' })
    await page.evaluate(() => {
      for (const text of ['Your privacy', 'Cookie settings']) {
        const button = document.createElement('button')
        button.dataset.latchkey = 'settings'
        button.textContent = text
        document.body.append(button)
      }
    })
    await page.click(LINK)
    await expect.poll(() => controls(page)).toEqual(['Your privacy', 'Ustawienia plików cookie'])
    await page.click(`${LINK}:text("English")`)
    await expect.poll(() => controls(page)).toEqual(['Your privacy', 'Cookie settings'])
    await leave()
  })
})

describe('the settings', () => {
  it('have the link too, and keep what is switched and not saved', async () => {
    const { page, errors, leave } = await openPage({ site, browser }, MANIFEST, {
      locale: 'cy',
      headers: { 'content-security-policy': STRICT },
    })
    await page.click('a[href="#latchkey-settings"]')
    const panel = page.locator('#latchkey-panel')
    await panel.locator('input').first().check()
    await panel.locator('[data-latchkey=language]').click()
    await panel.locator('[data-latchkey=language]:text("English")').waitFor()
    expect([await panel.getAttribute('lang'), await panel.locator('h2').textContent()]).toEqual([
      'cy',
      'Gosodiadau cwcis',
    ])
    expect(await panel.locator('input').first().isChecked()).toBe(true)
    expect(await page.evaluate(() => document.cookie)).toBe('')
    expect(await page.locator('#latchkey-banner').getAttribute('lang')).toBe('cy')
    expect(errors).toEqual([])
    await leave()
  })
})
