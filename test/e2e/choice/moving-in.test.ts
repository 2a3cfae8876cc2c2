import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { decodeRecord } from '../../../src/choice/record.ts'
import { guests } from '../../support/guests.ts'
import { pageOf } from '../../support/manifests.ts'
import { nameSite, type NamedSite } from '../../support/named-site.ts'
import { civic, CLOSED, complianz, cookiebot, cookieYes, oneTrust } from '../../support/old-cookies.ts'
import { writeSnippet } from '../../support/write-snippet.ts'

const DAY = 86_400_000
/** Within the lifetime of the choices in test/support/old-cookies.ts. */
const TODAY = Date.UTC(2026, 10, 22, 12)

const MANIFEST = {
  site: { name: 'Millbrook Homes' },
  services: {
    counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example'] },
    films: { name: 'Films', category: 'media', hosts: ['films.example'] },
    ads: { name: 'Ads', category: 'marketing', hosts: ['ads.example'] },
  },
}
const TRACKERS = ['counter', 'films', 'ads']
  .map(id => `<script type="text/plain" data-consent="${id}" src="https://${id}.example/t.js"></script>`)
  .join('')
const ALL = ['counter.example/t.js', 'films.example/t.js', 'ads.example/t.js']

const newGuest = guests()
let site: NamedSite

interface Opening {
  readonly migrate?: unknown
  /** Cookies, as `document.cookie` would show them. */
  readonly old?: string
  /** Where the old product has set them. */
  readonly domain?: string
  readonly gpc?: boolean
  readonly missing?: RegExp
}

/** Opens the site's first page for a visitor who comes with cookies of another product. */
async function open({
  migrate,
  old = '',
  domain = '.millbrook.org.uk',
  gpc,
  missing,
}: Opening): Promise<Page> {
  const { page } = await newGuest()
  await page.clock.setFixedTime(TODAY)
  if (gpc)
    await page.addInitScript("Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })")
  site = await nameSite(page.context())
  site.missing = missing ?? null
  site.html = pageOf({ manifest: { ...MANIFEST, options: { migrate } }, body: TRACKERS })
  await page.context().addCookies(
    old.split('; ').flatMap(pair => {
      const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? []
      return name ? [{ name, value, domain, path: '/' }] : []
    }),
  )
  await again(page)
  return page
}

/** Opens a page of the site, and waits until everything of ours has run. */
async function again(page: Page): Promise<void> {
  site.thirdParty.length = 0
  site.files.length = 0
  await page.goto(site.url, { waitUntil: 'load' })
  await page.evaluate('Latchkey.ready')
  await page.waitForTimeout(200)
}

async function state(page: Page) {
  const cookies = await page.context().cookies()
  const record = decodeRecord(cookies.find(({ name }) => name === 'latchkey')?.value)
  return {
    banner: await page.locator('#latchkey-banner:visible').count(),
    asks: await page.evaluate('Latchkey.decision.asks.join()'),
    ran: [...site.thirdParty],
    record: record && [...record.entries].map(([id, entry]) => id + entry[0]).join(' '),
    others: cookies.map(({ name }) => name).filter(name => name !== 'latchkey'),
  }
}

const QUIET = { banner: 0, asks: '', ran: [], record: 'analytics- media- marketing-', others: [] }
const ASKED = { banner: 1, asks: 'analytics,media,marketing', ran: [], record: null, others: [] }
const NO = [false, false, false] as const
const YES = [true, true, true] as const

describe('a visitor who refused everything at the old product', () => {
  it('is asked by a site that does not want to know, and the old cookie stays', async () => {
    const page = await open({ old: cookiebot(NO) })
    await expect.poll(() => state(page)).toEqual({ ...ASKED, others: ['CookieConsent'] })
    expect(site.files).not.toContain('moving-in.js')
  })

  it.each([
    ['civic', civic({ analytics: 'revoked', marketing: 'revoked' })],
    ['cookiebot', cookiebot(NO)],
    ['onetrust', oneTrust('C0001:1,C0002:0,C0004:0') + CLOSED],
    ['cookieyes', cookieYes('functional:no,analytics:no,advertisement:no', 'consent:no,action:yes')],
    ['complianz', complianz({ statistics: 'deny', marketing: 'deny' })],
  ])('%s is not asked, on this page or the next, and nothing runs', async (product, old) => {
    const page = await open({ migrate: [product], old })
    await expect.poll(() => state(page)).toEqual(QUIET)
    expect(site.files).toContain('moving-in.js')
    await again(page)
    await expect.poll(() => state(page)).toEqual(QUIET)
    expect(site.files).toEqual(['latchkey.js', 'page.js'])
  })

  it('keeps the time of the old choice, and is asked again when that is over', async () => {
    const page = await open({ migrate: ['cookiebot'], old: cookiebot(NO) })
    const [cookie] = await page.context().cookies()
    const end = Date.UTC(2026, 9, 2, 10) + 182.625 * DAY
    expect(decodeRecord(cookie!.value)?.minutes).toBe(Date.UTC(2026, 9, 2, 10) / 60_000)
    // The browser's own clock counts from today, wherever the page's stands.
    expect(cookie!.expires * 1000 - Date.now()).toBeLessThanOrEqual(end - TODAY + 5000)
    await page.clock.setFixedTime(end - 60_000)
    await again(page)
    await expect.poll(() => state(page)).toEqual(QUIET)
    await page.clock.setFixedTime(end)
    await again(page)
    await expect.poll(() => state(page)).toMatchObject({ banner: 1, asks: ASKED.asks, ran: [] })
  })

  it('at a time that is over here is asked, and the old cookie goes', async () => {
    const old = cookiebot(NO).replace(/utc:\d+/, `utc:${TODAY - 200 * DAY}`)
    expect(await state(await open({ migrate: ['cookiebot'], old }))).toEqual(ASKED)
  })

  it('is told what the site asks, and can agree later', async () => {
    const page = await open({ migrate: ['cookiebot'], old: cookiebot(NO) })
    await page.evaluate('Latchkey.decide({ analytics: true })')
    await expect.poll(() => site.thirdParty).toEqual(['counter.example/t.js'])
    await again(page)
    await expect.poll(() => state(page)).toMatchObject({ banner: 0, ran: ['counter.example/t.js'] })
  })
})

describe('a visitor who agreed at the old product', () => {
  it('is asked about all that the site does not list', async () => {
    const page = await open({ migrate: ['cookiebot'], old: cookiebot(YES) })
    await expect.poll(() => state(page)).toEqual(ASKED)
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await expect.poll(() => site.thirdParty).toEqual(ALL)
  })

  it('is not asked about a category that the site lists, and about the others still', async () => {
    const page = await open({ migrate: { cookiebot: { statistics: ['analytics'] } }, old: cookiebot(YES) })
    const expected = {
      banner: 1,
      asks: 'media,marketing',
      ran: ['counter.example/t.js'],
      record: 'analytics+',
      others: [],
    }
    await expect.poll(() => state(page)).toEqual(expected)
    await again(page)
    await expect.poll(() => state(page)).toEqual(expected)
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await again(page)
    // The banner asked about the others, and decides about nothing else.
    await expect
      .poll(() => state(page))
      .toEqual({
        ...expected,
        banner: 0,
        asks: '',
        record: 'analytics+ media- marketing-',
      })
  })

  it('in part keeps the rest refused', async () => {
    const page = await open({
      migrate: { cookiebot: { statistics: ['counter'] } },
      old: cookiebot([false, true, false]),
    })
    await expect
      .poll(() => state(page))
      .toEqual({
        banner: 1,
        asks: 'analytics,media',
        ran: ['counter.example/t.js'],
        record: 'counter+ marketing-',
        others: [],
      })
  })

  it('is asked where the browser sends Global Privacy Control', async () => {
    const page = await open({
      migrate: { cookiebot: { statistics: ['analytics'] } },
      old: cookiebot(YES),
      gpc: true,
    })
    await expect.poll(() => state(page)).toEqual(ASKED)
  })
})

describe('what stands in the way', () => {
  it('a record of ours wins, and the old cookie is left', async () => {
    const page = await open({ migrate: ['cookiebot'] })
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await expect.poll(() => site.thirdParty).toEqual(ALL)
    await page
      .context()
      .addCookies([
        { name: 'CookieConsent', value: cookiebot(NO).slice(14), domain: 'www.millbrook.org.uk', path: '/' },
      ])
    await again(page)
    await expect.poll(() => state(page)).toMatchObject({ banner: 0, ran: ALL, others: ['CookieConsent'] })
  })

  it('somebody else’s cookie of that name stays as it is', async () => {
    const page = await open({ migrate: ['cookiebot', 'civic'], old: 'CookieConsent=true; CookieControl=on' })
    await expect.poll(() => state(page)).toEqual({ ...ASKED, others: ['CookieConsent', 'CookieControl'] })
  })

  it('a file of ours that does not come: the visitor is asked as usual', async () => {
    for (const missing of [/^moving-in/, /^(?:moving-in|page)/]) {
      const page = await open({ migrate: ['cookiebot'], old: cookiebot(NO), missing })
      await expect.poll(() => state(page)).toEqual({ ...ASKED, others: ['CookieConsent'] })
      if (missing.source.includes('page')) break
    }
  })

  it('one that cannot be removed is taken over only if it has a time, so that it ends', async () => {
    // Deeper than a page's folders are searched.
    const path = `/${Array.from({ length: 30 }, (_, index) => index).join('/')}`
    for (const [product, old, record] of [
      ['cookieyes', cookieYes('analytics:no'), null],
      ['cookiebot', cookiebot(NO), QUIET.record],
    ] as const) {
      const page = await open({ migrate: [product] })
      const [name = '', value = ''] = old.split(/=(.*)/s)
      await page.context().addCookies([{ name, value, domain: 'www.millbrook.org.uk', path }])
      await page.goto(`https://www.millbrook.org.uk${path}/`)
      await page.evaluate('Latchkey.ready')
      await expect.poll(() => state(page)).toMatchObject({ record, others: [name] })
    }
  })
})

describe('a banner that was rendered ahead', () => {
  it('comes only after it is known what is left to ask', async () => {
    const withSnippet = (migrate: unknown): string => {
      const { head, body } = writeSnippet({ ...MANIFEST, options: { migrate } })
      return `<!doctype html><html lang="en"><head>${head}<title>Test</title></head><body>${body}<h1>Home</h1>${TRACKERS}</body></html>`
    }
    for (const [old, expected] of [
      [cookiebot(NO), QUIET],
      [cookiebot(YES), ASKED],
    ] as const) {
      const page = await open({ old })
      await page
        .context()
        .addCookies([{ name: 'CookieConsent', value: old.slice(14), domain: '.millbrook.org.uk', path: '/' }])
      site.html = withSnippet(['cookiebot'])
      await again(page)
      await expect.poll(() => state(page)).toEqual(expected)
      expect(site.files).not.toContain('banner.js')
    }
  })
})
