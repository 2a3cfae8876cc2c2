import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { cookiePages } from './cookie-pages.ts'
import type * as Cookies from './cookies-in-page.ts'

declare const bundled: typeof Cookies

const RECORD = '1.hjgnv.analytics+1snu7sz.media-1cov7ys'
const DAY = 86_400_000

const { go, context } = cookiePages()

const set = (page: Page, cookie: string): Promise<unknown> =>
  page.evaluate(cookie => (document.cookie = cookie), cookie)
const write = (page: Page): Promise<boolean> =>
  page.evaluate(([value, maxAgeMs]) => bundled.writeRecord(value, maxAgeMs), [RECORD, 30 * DAY] as const)
const read = (page: Page): Promise<string | undefined> => page.evaluate(() => bundled.readRecord())

describe('the record on a real domain', () => {
  it('is secure on https, stays with this host, and ends when it should', async () => {
    const page = await go('https://www.millbrook.org.uk/residents/repairs')
    await write(page)
    const [cookie] = await page.context().cookies()
    expect(cookie).toMatchObject({
      name: 'latchkey',
      value: RECORD,
      domain: 'www.millbrook.org.uk',
      path: '/',
      secure: true,
      sameSite: 'Lax',
      httpOnly: false,
    })
    expect(cookie!.expires - Date.now() / 1000).toBeCloseTo(30 * 86_400, -2)
    expect(await read(await go('https://my.millbrook.org.uk/'))).toBeUndefined()
  })

  it('works without https', async () => {
    const page = await go('http://www.millbrook.org.uk/')
    await write(page)
    expect(await read(page)).toBe(RECORD)
    expect((await page.context().cookies())[0]).toMatchObject({ secure: false })
  })

  it('counts as lost when a sister host has set another one for all, and wins with the next decision', async () => {
    const www = await go('https://www.millbrook.org.uk/')
    await write(www)
    await set(www, `latchkey=1.hjgnw.marketing+1234567;Path=/;Domain=millbrook.org.uk`)
    expect(await read(www)).toBeUndefined()
    expect(await write(www)).toBe(false)
    await www.evaluate(([value, time]) => bundled.replaceRecord(value, time), [RECORD, 30 * DAY] as const)
    expect(await read(www)).toBe(RECORD)
    expect(await www.context().cookies()).toHaveLength(1)
  })
})

describe('removing a cookie', () => {
  it.each([
    ['https://www.millbrook.org.uk/', 'www.millbrook.org.uk'],
    ['https://www.millbrook.org.uk/news/2026/', 'millbrook.org.uk'],
    ['https://a.b.residents.millbrook.org.uk/', 'millbrook.org.uk'],
    ['https://a.b.residents.millbrook.org.uk/', 'b.residents.millbrook.org.uk'],
    ['https://millbrook.cymru/', 'millbrook.cymru'],
    ['http://www.millbrook.co.uk:8080/', 'millbrook.co.uk'],
    ['http://[::1]/', ''],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://localhost/', ''],
    ['http://intranet/', ''],
  ])('on %s finds it on the domain %s', async (url, domain) => {
    const page = await go(url)
    await set(page, `_ga=1;Path=/;Domain=${domain}`)
    expect(await page.evaluate(() => document.cookie)).toBe('_ga=1')
    await page.evaluate(() => bundled.expireCookie('_ga'))
    expect(await page.evaluate(() => document.cookie)).toBe('')
    expect(await page.context().cookies()).toEqual([])
  })

  it('finds all of them where it was set on several domains and paths', async () => {
    const page = await go('https://www.millbrook.org.uk/news/today')
    for (const domain of ['', 'www.millbrook.org.uk', 'millbrook.org.uk']) {
      for (const path of ['/', '/news', '/news/']) await set(page, `_ga=1;Path=${path};Domain=${domain}`)
    }
    await page.evaluate(() => bundled.expireCookie('_ga'))
    expect(await page.context().cookies()).toEqual([])
  })

  it('removes cookies with prefixes, whose rules a careless removal breaks', async () => {
    const page = await go('https://www.millbrook.org.uk/')
    await set(page, '__Host-a=1;Path=/;Secure')
    await set(page, '__Secure-b=1;Path=/;Secure;Domain=millbrook.org.uk')
    await page.evaluate(() => bundled.listCookieNames().forEach(name => bundled.expireCookie(name)))
    expect(await page.context().cookies()).toEqual([])
  })

  it('leaves what scripts cannot see', async () => {
    await context().addCookies([
      { name: 'CFID', value: '1', url: 'https://my.millbrook.org.uk/', httpOnly: true },
    ])
    const page = await go('https://my.millbrook.org.uk/')
    await page.evaluate(() => bundled.expireCookie('CFID'))
    expect(await page.context().cookies()).toHaveLength(1)
  })
})
