import { readdirSync, readFileSync } from 'node:fs'
import type { Request, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { guests } from '../../support/guests.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { nameSite } from '../../support/named-site.ts'
import { startPlain } from './servers.ts'

const newGuest = guests()

const withKeep = (keep: unknown, head = ''): string =>
  pageOf({ manifest: { ...SMALL, options: { keep } }, head })

interface Opening {
  readonly answer?: (route: Route) => unknown
  readonly head?: string
}

/** Opens a page whose server answers so at the path; gives what it was asked for. */
async function open(keep: unknown, { answer, head }: Opening = {}) {
  const { page, console } = await newGuest()
  const site = await nameSite(page.context())
  site.html = withKeep(keep, head)
  const asked: string[] = []
  const note = (request: Request): void => {
    const { pathname, search } = new URL(request.url())
    if (!/\/keep/.test(request.url()) && request.resourceType() !== 'fetch') return
    asked.push(`${request.method()} ${pathname}${search} ${request.postData() ?? ''}`.trim())
  }
  page.on('request', note)
  await page.context().route('**/keep', route => (answer ?? (() => route.fulfill({ status: 204 })))(route))
  await page.goto(site.url)
  await page.evaluate('Latchkey.ready')
  return { page, site, asked, console }
}

describe('a page that has the server keep the choice', () => {
  it('gets it from a real nginx, as it was', async () => {
    const dist = new URL('../../../dist/', import.meta.url)
    const files = Object.fromEntries(
      readdirSync(dist)
        .filter(name => name.endsWith('.js'))
        .map(name => [`latchkey/${name}`, readFileSync(new URL(name, dist), 'utf8')]),
    )
    const server = await startPlain({ 'index.html': withKeep('/latchkey/keep'), ...files })
    const { page } = await newGuest()
    const cookies = () => page.context().cookies()
    await page.goto(`http://site.localhost:${server.port}/`)
    await page.evaluate('Latchkey.ready')
    const answered = page.waitForResponse(/\/latchkey\/keep$/)
    await page.click('#latchkey-banner [data-latchkey=accept]')
    const answer = await answered
    const record = (await cookies()).find(({ name }) => name === 'latchkey')!
    expect([answer.status(), answer.request().method()]).toEqual([204, 'POST'])
    expect(await answer.headerValue('set-cookie')).toMatch(
      `latchkey=${record.value}; Path=/; Max-Age=15778800`,
    )
    // A browser that ends what scripts have stored after a week keeps what the server has sent.
    const day = 86_400
    const today = Date.now() / 1000
    await page.context().addCookies([{ ...record, expires: today + 7 * day }])
    await page.evaluate("fetch('/latchkey/keep', { method: 'POST' })")
    const [kept, ...others] = await cookies()
    expect(others).toEqual([])
    expect(kept).toMatchObject({ name: 'latchkey', value: record.value, httpOnly: false, path: '/' })
    expect((kept!.expires - today) / day).toBeCloseTo(182.6, 0)
    await page.reload()
    expect(await page.evaluate('Latchkey.decision.state')).toBe('decided')
    expect(await page.locator('#latchkey-banner').count()).toBe(0)
    await server.stop()
  }, 120_000)

  it('asks once after each decision, says nothing, and asks at no other time', async () => {
    const { page, site, asked } = await open('/latchkey/keep')
    await page.evaluate('Latchkey.openSettings()')
    await page.waitForTimeout(300)
    expect(asked).toEqual([])
    await page.keyboard.press('Escape')
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await expect.poll(() => asked).toEqual(['POST /latchkey/keep'])
    await page.evaluate('Latchkey.decide({ analytics: true })')
    await expect.poll(() => asked).toHaveLength(2)
    await page.clock.setFixedTime(Date.now() + 180_000)
    await page.goto(site.url)
    await page.evaluate('Latchkey.allowOnce("films")')
    await page.waitForTimeout(400)
    expect(asked).toHaveLength(2)
  })

  it('asks nobody where the manifest names no path of this site', async () => {
    for (const keep of [
      undefined,
      'https://evil.example/keep',
      '//evil.example/keep',
      '/\\evil.example/keep',
      5,
    ]) {
      const { page, site, asked } = await open(keep)
      await page.evaluate('Latchkey.accept()')
      await page.waitForTimeout(300)
      expect([asked, site.thirdParty]).toEqual([[], []])
    }
  })

  it('asks its own server whatever the page’s base is', async () => {
    const { page, site, asked } = await open('/latchkey/keep', {
      head: '<base href="https://evil.example/">',
    })
    await page.evaluate('Latchkey.accept()')
    await expect.poll(() => asked).toEqual(['POST /latchkey/keep'])
    expect(site.thirdParty.filter(address => address.includes('keep'))).toEqual([])
  })

  it.each<[string, (route: Route) => unknown]>([
    ['is down', route => route.abort('connectionrefused')],
    ['answers that it is broken', route => route.fulfill({ status: 500, body: '<h1>Error</h1>' })],
    ['answers garbage', route => route.fulfill({ body: '\0\xff{"a":' })],
    [
      'sends elsewhere',
      route => route.fulfill({ status: 302, headers: { location: 'https://evil.example/' } }),
    ],
    ['never answers', () => undefined],
    [
      'sets another cookie',
      route => route.fulfill({ status: 204, headers: { 'set-cookie': 'latchkeys=1; Path=/' } }),
    ],
  ])('goes on where the server %s', async (_how, answer) => {
    const { page, site, asked, console } = await open('/latchkey/keep', { answer })
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await expect.poll(() => asked).toHaveLength(1)
    await page.waitForTimeout(200)
    expect(await page.evaluate('Latchkey.allows("counter")')).toBe(true)
    expect(console.filter(line => line.startsWith('latchkey:'))).toEqual([])
    await page.goto(site.url)
    expect(await page.evaluate('Latchkey.decision.state')).toBe('decided')
    expect(site.thirdParty.filter(address => address.startsWith('evil'))).toEqual([])
  })
})
