import type { Cookie, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { cookiePages } from './cookie-pages.ts'
import type * as Cookies from './cookies-in-page.ts'

declare const bundled: typeof Cookies

const OLD = '1.hjgnv.analytics+1snu7sz.media-1cov7ys'
const NEW = '1.hjgnw.analytics-1snu7sz.media-1cov7ys'
const DAY = 86_400_000

const { go, context } = cookiePages()
const write = (page: Page, value: string, isShared: boolean): Promise<boolean> =>
  page.evaluate(([value, time, isShared]) => bundled.writeRecord(value, time, isShared), [
    value,
    30 * DAY,
    isShared,
  ] as const)
const read = (page: Page): Promise<string | undefined> => page.evaluate(() => bundled.readRecord())
const records = (): Promise<Cookie[]> => context().cookies()

describe('a choice that is shared', () => {
  it.each([
    ['https://www.millbrook.org.uk/', '.millbrook.org.uk', 'https://residents.millbrook.org.uk/'],
    ['https://www.millbrook.co.uk/', '.millbrook.co.uk', 'https://millbrook.co.uk/'],
    ['https://homes.stockport.gov.uk/repairs/', '.stockport.gov.uk', 'https://www.stockport.gov.uk/'],
    ['https://www.millbrook.cymru/', '.millbrook.cymru', 'https://my.millbrook.cymru/'],
    ['https://a.b.c.millbrook.wales/', '.millbrook.wales', 'https://b.millbrook.wales/'],
    ['https://www.millbrook.com/', '.millbrook.com', 'https://my.millbrook.com/'],
    ['https://millbrook.org.uk/', '.millbrook.org.uk', 'https://www.millbrook.org.uk/'],
    // Each landlord has a name of its own under one that belongs to all.
    ['https://millbrook.github.io/', '.millbrook.github.io', 'https://www.millbrook.github.io/'],
  ])('made on %s stands once, on %s, and counts on %s', async (url, domain, sister) => {
    expect(await write(await go(url), NEW, true)).toBe(true)
    expect((await records()).map(cookie => [cookie.domain, cookie.value, cookie.path])).toEqual([
      [domain, NEW, '/'],
    ])
    expect(await read(await go(sister))).toBe(NEW)
  })

  it.each(['http://127.0.0.1/', 'http://[::1]/', 'http://localhost/', 'http://intranet/'])(
    'stays on %s, which has no domain to share',
    async url => {
      const page = await go(url)
      expect(await write(page, NEW, true)).toBe(true)
      expect(await records()).toHaveLength(1)
      expect(await read(page)).toBe(NEW)
    },
  )

  it('does not reach strangers under the same ending', async () => {
    await write(await go('https://www.millbrook.org.uk/'), NEW, true)
    expect(await read(await go('https://www.elsewhere.org.uk/'))).toBeUndefined()
  })

  it('stays on its host where it is not shared', async () => {
    expect(await write(await go('https://www.millbrook.org.uk/'), NEW, false)).toBe(true)
    expect((await records()).map(cookie => cookie.domain)).toEqual(['www.millbrook.org.uk'])
  })
})

describe('a site that changes where it keeps the choice', () => {
  const replace = (page: Page, isShared: boolean): Promise<void> =>
    page.evaluate(([value, time, isShared]) => bundled.replaceRecord(value, time, isShared), [
      NEW,
      30 * DAY,
      isShared,
    ] as const)

  it.each([
    [true, '.millbrook.org.uk'],
    [false, 'www.millbrook.org.uk'],
  ])('has one cookie after the next decision (shared: %s)', async (isShared, domain) => {
    const page = await go('https://www.millbrook.org.uk/')
    await write(page, OLD, !isShared)
    expect(await write(page, NEW, isShared)).toBe(false)
    await replace(page, isShared)
    expect((await records()).map(cookie => [cookie.domain, cookie.value])).toEqual([[domain, NEW]])
  })

  it('keeps the newest of two that stand side by side, for the time that it has left', async () => {
    const page = await go('https://www.millbrook.org.uk/')
    const minutes = Math.floor(Date.now() / 60_000)
    const at = (days: number, sign: string) => `1.${(minutes - days * 1440).toString(36)}.media${sign}0000000`
    await write(page, at(20, '+'), false)
    await page.evaluate(
      record => (document.cookie = `latchkey=${record};Path=/;Domain=millbrook.org.uk;Secure`),
      at(10, '-'),
    )
    expect(await read(page)).toBeUndefined()
    const left = await page.evaluate(() => bundled.mendHere())
    expect(left).toBe(1)
    const [record, ...others] = await records()
    expect(others).toEqual([])
    expect(record).toMatchObject({ value: at(10, '-'), domain: '.millbrook.org.uk' })
    expect((record!.expires - Date.now() / 1000) / 86_400).toBeCloseTo(182.62 - 10, 0)
  })
})
