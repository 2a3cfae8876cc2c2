import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { guests } from '../../support/guests.ts'
import { pageOf } from '../../support/manifests.ts'
import { nameSite, type NamedSite } from '../../support/named-site.ts'
import { cookiebot } from '../../support/old-cookies.ts'

const PRODUCTS = ['civic', 'cookiebot', 'onetrust', 'cookieyes', 'complianz']
const TODAY = Date.UTC(2026, 10, 22, 12)
const SERVICES = {
  counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example'] },
  films: { name: 'Films', category: 'media', hosts: ['films.example'] },
}
const TRACKERS = ['counter', 'films'].map(id => `<script src="https://${id}.example/t.js"></script>`).join('')
const NO = cookiebot([false, false, false]).slice('CookieConsent='.length)
const YES = cookiebot([true, true, true]).slice('CookieConsent='.length)

const newGuest = guests()
let site: NamedSite

interface Old {
  readonly name: string
  readonly value: string
  readonly domain?: string
  readonly path?: string
}

/** Opens a page with unmarked trackers for a visitor who comes with these cookies. */
async function open(level: string, old: readonly Old[], migrate: unknown = PRODUCTS): Promise<Page> {
  const { page } = await newGuest()
  await page.clock.setFixedTime(TODAY)
  site = await nameSite(page.context())
  const manifest = { services: SERVICES, options: { migrate } }
  site.html = pageOf({ manifest, body: TRACKERS }).replace('"mark"', `"${level}"`)
  await page
    .context()
    .addCookies(old.map(cookie => ({ domain: 'www.millbrook.org.uk', path: '/', ...cookie })))
  await page.goto(`${site.url}news/today`, { waitUntil: 'load' })
  await page.evaluate('Latchkey.ready')
  await page.waitForTimeout(300)
  return page
}

const bannerOf = (page: Page): Promise<number> => page.locator('#latchkey-banner:visible').count()
const namesIn = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).map(({ name }) => name)

/** What ran, at a level that holds what nobody marked. */
const ran = (page: Page): Promise<number> => page.evaluate('(window.ran ?? []).length')

describe('an old cookie that stands in several places', () => {
  const places = [
    {},
    { domain: '.www.millbrook.org.uk' },
    { domain: '.millbrook.org.uk' },
    { path: '/news' },
    { path: '/news', domain: '.millbrook.org.uk' },
  ]

  it('is removed from all of them', async () => {
    const page = await open(
      'guard',
      places.map(place => ({ name: 'CookieConsent', value: NO, ...place })),
    )
    await expect
      .poll(async () => [await bannerOf(page), await namesIn(page), await ran(page)])
      .toEqual([0, ['latchkey'], 0])
  })

  it('and says different things is removed, and the visitor is asked', async () => {
    const values = [NO, YES]
    const page = await open(
      'guard',
      places.map((place, index) => ({ name: 'CookieConsent', value: values[index % 2]!, ...place })),
      { cookiebot: { statistics: ['analytics'] } },
    )
    await expect
      .poll(async () => [await bannerOf(page), await namesIn(page), await ran(page)])
      .toEqual([1, [], 0])
  })
})

describe('hostile cookies', () => {
  it.each([
    [
      'names of object members',
      '{"optionalCookies":{"__proto__":"accepted","constructor":"accepted"},"interactedWith":true}',
    ],
    ['a deep one', '['.repeat(3900)],
    ['half an encoding', `%7B%22optionalCookies%22:${'%'.repeat(3000)}`],
    [
      'numbers of no size',
      '{"optionalCookies":{"analytics":1e999},"consentDate":1e999,"interactedWith":true}',
    ],
    ['markup', '{"optionalCookies":{"<img src=x onerror=window.owned=1>":"accepted"},"interactedWith":true}'],
  ])('with %s open nothing and break nothing', async (_what, value) => {
    const names = [
      'CookieControl',
      'CookieConsent',
      'OptanonConsent',
      'OptanonAlertBoxClosed',
      'cookieyes-consent',
    ]
    const old = [...names, 'cmplz_marketing', 'cmplz_banner-status'].map(name => ({ name, value }))
    const page = await open('guard', old, { civic: { __proto__: ['counter'], analytics: ['analytics'] } })
    await expect.poll(async () => [await bannerOf(page), await ran(page)]).toEqual([1, 0])
    expect(await page.evaluate('window.owned')).toBeUndefined()
    expect(await page.evaluate('Latchkey.decision.state')).toBe('undecided')
  })
})

describe('at seal', () => {
  it('a no is kept, without a banner and without loading again', async () => {
    const page = await open('seal', [{ name: 'CookieConsent', value: NO }])
    await expect
      .poll(async () => [await bannerOf(page), await namesIn(page), await ran(page)])
      .toEqual([0, ['latchkey'], 0])
    expect(site.files.filter(file => file === 'latchkey.js')).toHaveLength(1)
  })

  it('a yes that is listed counts after one loading at most, and nothing else does', async () => {
    const page = await open('seal', [{ name: 'CookieConsent', value: YES }], {
      cookiebot: { statistics: ['analytics'] },
    })
    await expect.poll(() => ran(page)).toBe(1)
    await page.waitForTimeout(500)
    expect(site.files.filter(file => file === 'latchkey.js').length).toBeLessThanOrEqual(2)
    expect(await page.evaluate('Latchkey.decision.asks.join()')).toBe('media')
    await expect.poll(async () => [await bannerOf(page), await ran(page)]).toEqual([1, 1])
  })
})
