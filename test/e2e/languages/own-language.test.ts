import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
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
  site.thirdParty.length = 0
})

const HOSTILE = '<img src=x onerror="window.broken=1">'
const TEXTS = {
  common: { name: 'Soomaali', direction: 'ltr', settings: 'Dejinta', and: 'iyo {last}' },
  banner: { accept: 'Aqbal dhammaan', reject: HOSTILE },
  panel: { save: 'Kaydi' },
}
const MANIFEST = { ...SMALL, languages: { so: '/latchkey-so.json' } }

describe('a language in a file of the site', () => {
  beforeAll(() => {
    site.page('/latchkey-so.json', JSON.stringify(TEXTS), { 'content-type': 'application/json' })
  })

  it('is spoken in banner and settings as text alone, and what it lacks is marked as English', async () => {
    const { page, errors, leave } = await openPage({ site, browser }, MANIFEST, {
      lang: 'so',
      locale: 'so',
      headers: { 'content-security-policy': STRICT },
    })
    const banner = page.locator('#latchkey-banner')
    expect(await banner.getAttribute('lang')).toBe('so')
    expect(await banner.locator('[data-latchkey=accept]').textContent()).toBe('Aqbal dhammaan')
    expect(await banner.locator('[data-latchkey=reject]').textContent()).toBe(HOSTILE)
    expect(await banner.locator('p span[lang=en]').first().textContent()).toBe(
      'We use cookies that make this site work.',
    )
    await page.click('a[href="#latchkey-settings"]')
    const panel = page.locator('#latchkey-panel')
    expect(await panel.locator('h2').textContent()).toBe('Dejinta')
    expect(await panel.locator('[data-latchkey=save]').textContent()).toBe('Kaydi')
    expect(await panel.locator('[data-latchkey=accept] span[lang=en]').textContent()).toBe('Accept all')
    expect(await page.evaluate(() => 'broken' in window)).toBe(false)
    expect(errors).toEqual([])
    await leave()
  })

  it('is offered to those whose browser asks for it', async () => {
    const { page, leave } = await openSnippet({ site, browser }, MANIFEST, { locale: 'so' })
    await page.click('#latchkey-banner [data-latchkey=language]:text("Soomaali")')
    await page.waitForSelector('#latchkey-banner[lang=so]')
    expect(languagesAsked(site)).toEqual(['language', 'own-language'])
    await leave()
  })
})

describe('a language in the manifest', () => {
  it('is not in the head part, and is spoken from the rest', async () => {
    const manifest = { ...SMALL, languages: { so: TEXTS } }
    const { page, leave } = await openSnippet({ site, browser }, manifest, { lang: 'so', locale: 'so' })
    expect(await page.locator('#latchkey-manifest').textContent()).not.toContain('Aqbal')
    await page.waitForSelector('#latchkey-banner [data-latchkey=accept]:text("Aqbal dhammaan")')
    await page.click('[data-latchkey=settings]')
    await page.waitForSelector('#latchkey-panel h2:text("Dejinta")')
    await leave()
  })
})

describe('a file that cannot be had', () => {
  it.each([
    ['another host', '//tracker.localhost/so.json'],
    ['a whole address', 'http://tracker.localhost/so.json'],
    ['none', '/nowhere.json'],
  ])('from %s leaves the banner in English and working', async (_, path) => {
    const manifest = { ...SMALL, languages: { so: path } }
    const { page, console, errors, leave } = await openPage({ site, browser }, manifest, {
      lang: 'so',
      locale: 'so',
    })
    expect(await page.locator('#latchkey-banner').getAttribute('lang')).toBe('en')
    expect(site.thirdParty).toEqual([])
    expect(console.filter(line => line.includes('no texts for the language so')).length).toBe(1)
    await page.click('[data-latchkey=reject]')
    expect(await page.evaluate(() => document.cookie)).toMatch(/^latchkey=/)
    expect(errors).toEqual([])
    await leave()
  })
})
