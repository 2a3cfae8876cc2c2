import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDemo, press, settle, SITE_PAGES, visit, type Demo } from '../../support/demo-visit.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())

describe("the landlord's site", () => {
  it('takes a repair without JavaScript, and says what is missing', async () => {
    const { page, leave } = await demo.newVisitor({ javaScriptEnabled: false })
    await page.goto(`${demo.url}/repairs`)
    await page.getByLabel('Your name').fill('Joan "Jo" Whitaker')
    await page.getByRole('button', { name: 'Send the report' }).click()
    const faults = page.locator('.faults a')
    expect(await faults.count()).toBe(4)
    expect(await page.getByLabel('Your name').inputValue()).toBe('Joan "Jo" Whitaker')
    await page.getByLabel('Postcode').fill('wf13 1aa')
    await page.getByLabel('Telephone number').fill('01632 960 018')
    await page.getByLabel('What is wrong?').fill('The kitchen tap <b>drips</b> & will not stop.')
    await page.getByLabel('In the morning').check()
    await page.getByRole('button', { name: 'Send the report' }).click()
    await page.getByRole('heading', { name: 'We have your report' }).waitFor()
    expect(await page.locator('.done strong').innerText()).toMatch(/^MB-\d{4}$/)
    await leave()
  })

  it('refuses a report that did not come from its own page', async () => {
    const body = new URLSearchParams({
      token: 'made-up',
      name: 'Joan',
      postcode: 'WF13 1AA',
      phone: '01632960018',
      problem: 'x',
      when: 'any',
    })
    const response = await fetch(`${demo.url}/repairs`, { method: 'POST', body, redirect: 'manual' })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('This page was open for too long')
  })

  it('signs residents in and out with the cookies that the annex names', async () => {
    const { page, leave } = await demo.newVisitor()
    await page.goto(demo.portal)
    await page.getByLabel('User name').fill('Joan')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Your account' }).waitFor()
    const names = async () => (await page.context().cookies(demo.portal)).map(({ name }) => name).sort()
    expect(await names()).toEqual(['LOGIN_USERNAME_COOKIE', 'SSRV_AUTHENTICATION', 'SSRV_IDLE_SESSION'])
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in to MyOnline' }).waitFor()
    expect(await names()).toEqual([])
    await leave()
  })

  it('remembers larger letters only where the visitor allows that', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, demo.url)
    const large = page.getByRole('button', { name: 'Make the letters larger' })
    const kept = async () =>
      (await page.context().cookies(demo.url)).some(({ name }) => name === 'onboarding')
    await large.click()
    expect(await large.getAttribute('aria-pressed')).toBe('true')
    expect(await kept()).toBe(false)
    await press(page, 'accept')
    expect(await kept()).toBe(true)
    await page.reload()
    expect(await large.getAttribute('aria-pressed')).toBe('true')
    await leave()
  })

  it('is wider than no window, on any page', async () => {
    const { page, leave } = await demo.newVisitor({ viewport: { width: 320, height: 640 } })
    for (const path of SITE_PAGES) {
      await visit(page, demo.url + path)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
    await leave()
  })

  it('answers addresses that climb out of its folders with nothing', async () => {
    for (const path of [
      '/assets/..%2fserver.mjs',
      '/assets/../server.mjs',
      '/latchkey/%2e%2e/package.json',
      '/nowhere',
    ]) {
      expect((await fetch(demo.url + path)).status, path).toBe(404)
    }
  })
})

describe('the live log', () => {
  it('shows each request and each cookie as it comes, and cookies as they go', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, demo.url)
    await page.locator('.demo-log summary').click()
    const log = page.locator('.demo-log')
    expect(await log.innerText()).toContain(
      'before your choice: cdn.jsdelivr.localhost/npm/dayjs@1/dayjs.min.js',
    )
    await press(page, 'accept')
    await expect
      .poll(() => log.innerText())
      .toContain('after your choice: www.google-analytics.localhost/ga.js')
    await expect.poll(() => log.innerText()).toMatch(/here: _ga\b/)
    // A page in which something was typed is not loaded again, so the log stays.
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('textarea')))
    await page.fill('main textarea', 'My boiler')
    await page.locator('.site-foot a[href$="#latchkey-settings"]').click()
    await page.locator('#latchkey-panel [data-latchkey="reject"]').click()
    await expect.poll(() => log.innerText()).toMatch(/gone: _ga\b/)
    await leave()
  })

  it('is read by machines as JSON, and forgets when told to', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, demo.url)
    await press(page, 'accept')
    await settle(page)
    const read = async () =>
      (await (await fetch(`${demo.url}/demo/log.json`)).json()) as Record<string, unknown>[]
    const entries = await read()
    expect(entries.find(({ host }) => host === 'cdn.jsdelivr.localhost')).toMatchObject({
      method: 'GET',
      beforeChoice: true,
    })
    expect(entries.find(({ path }) => path === '/ga.js')).toMatchObject({
      beforeChoice: false,
      referrer: demo.url,
    })
    expect((await fetch(`${demo.url}/demo/reset`, { method: 'POST' })).status).toBe(204)
    expect(await read()).toEqual([])
    await leave()
  })
})
