import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, visitor } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'

const WWW = 'www.example.org.uk'
const RESIDENTS = 'residents.example.org.uk'

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await startSite([WWW, RESIDENTS])
  browser = await launch({ args: ['--host-resolver-rules=MAP *.org.uk 127.0.0.1'] })
  for (const [path, options] of [
    ['/shared', { domain: 'share' }],
    ['/alone', {}],
  ] as const) {
    site.page(path, pageOf({ manifest: { ...SMALL, options } }))
  }
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const at = (host: string, path: string): string => `http://${host}:${site.port}${path}`
const focus = (page: Page): Promise<unknown> => page.evaluate("window.dispatchEvent(new Event('focus'))")
const allows = (page: Page): Promise<unknown> => page.evaluate('Latchkey.allows("counter")')
const domains = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).filter(({ name }) => name === 'latchkey').map(({ domain }) => domain)

async function openBoth(path: string) {
  const { page: www, leave } = await visitor(browser)
  const residents = await www.context().newPage()
  await www.goto(at(WWW, path))
  await residents.goto(at(RESIDENTS, path))
  for (const page of [www, residents]) await page.locator('#latchkey-banner').waitFor()
  return { www, residents, leave }
}

describe('hosts of one domain', () => {
  it('share a choice where the site says so, from the next focus', async () => {
    const { www, residents, leave } = await openBoth('/shared')
    await www.locator('[data-latchkey="accept"]').click()
    expect(await domains(www)).toEqual(['.example.org.uk'])
    await focus(residents)
    expect(await allows(residents)).toBe(true)
    expect(await residents.locator('#latchkey-banner').count()).toBe(0)
    await residents.evaluate('Latchkey.withdraw()')
    await focus(www)
    expect(await allows(www)).toBe(false)
    expect(await domains(www)).toEqual(['.example.org.uk'])
    await leave()
  })

  it('share none where it does not', async () => {
    const { www, residents, leave } = await openBoth('/alone')
    await www.locator('[data-latchkey="accept"]').click()
    await focus(residents)
    expect([await allows(www), await allows(residents)]).toEqual([true, false])
    expect(await domains(www)).toEqual([WWW])
    await leave()
  })

  it.each([
    ['/alone', '/shared', '.example.org.uk'],
    ['/shared', '/alone', WWW],
  ])('have one cookie after the site changes from %s to %s', async (before, after, domain) => {
    const { page, leave } = await visitor(browser)
    await page.goto(at(WWW, before))
    await page.evaluate('Latchkey.accept()')
    await page.goto(at(WWW, after))
    await page.evaluate('Latchkey.ready')
    expect(await allows(page)).toBe(true)
    await page.evaluate('Latchkey.withdraw()')
    await expect.poll(() => domains(page)).toEqual([domain])
    await page.reload()
    expect(await allows(page)).toBe(false)
    expect(await page.evaluate('Latchkey.decision.state')).toBe('decided')
    await leave()
  })

  it('go by the newest of two records that a change of the site has left', async () => {
    const { page, leave } = await visitor(browser)
    await page.goto(at(WWW, '/alone'))
    await page.evaluate('Latchkey.accept()')
    const [old] = await page.context().cookies()
    const earlier = (parseInt(old!.value.split('.')[1]!, 36) - 10).toString(36)
    await page.context().addCookies([{ ...old!, value: old!.value.replace(/^1\.[^.]+/, `1.${earlier}`) }])
    await page.goto(at(RESIDENTS, '/shared'))
    await page.evaluate('Latchkey.withdraw()')
    await page.goto(at(WWW, '/shared'))
    expect(await allows(page)).toBe(false)
    await expect.poll(() => domains(page)).toEqual(['.example.org.uk'])
    await expect.poll(() => page.evaluate('Latchkey.decision.state')).toBe('decided')
    expect(await allows(page)).toBe(false)
    await leave()
  })
})
