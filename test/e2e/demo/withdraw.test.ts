import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  CDN,
  openDemo,
  optionalCookies,
  press,
  settle,
  SITE_PAGES,
  visit,
  type Demo,
} from '../../support/demo-visit.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())
beforeEach(() => demo.reset())

const FOOTER_LINK = '.site-foot a[href$="#latchkey-settings"]'
const AUTOMATIC = 'body > button[data-latchkey="settings"]'

async function expectQuiet(page: Page, path: string): Promise<void> {
  expect(await optionalCookies(page), path).toEqual([])
  demo.reset()
  await visit(page, demo.url + path)
  expect(
    demo.entries().filter(({ host }) => host !== CDN),
    path,
  ).toEqual([])
  expect(await optionalCookies(page), path).toEqual([])
}

async function rejectAll(page: Page, control: string): Promise<void> {
  await page.locator(control).click()
  await page.locator('#latchkey-panel [data-latchkey="reject"]').click()
  await page.locator('#latchkey-panel').waitFor({ state: 'hidden' })
  // The page may load again, once the answer is painted: what is asked of it in that moment is lost.
  await page.waitForTimeout(300)
  await settle(page)
}

describe('withdrawing', () => {
  it('works from every page, by the link in its footer and Reject all', async () => {
    for (const path of SITE_PAGES) {
      const { page, errors, leave } = await demo.newVisitor()
      await page.goto(demo.url + path)
      await press(page, 'accept')
      await expect.poll(() => optionalCookies(page), { message: path }).toContain('_gid')
      await rejectAll(page, FOOTER_LINK)
      await expectQuiet(page, path)
      expect(errors, path).toEqual([])
      await leave()
    }
  }, 120_000)

  it('works by turning each off and saving', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/news`)
    await press(page, 'accept')
    await settle(page)
    await page.locator(FOOTER_LINK).click()
    for (const id of ['preferences', 'analytics', 'media', 'sharing']) {
      await page.locator(`#latchkey-panel input[name="latchkey-${id}"]`).uncheck()
    }
    await page.locator('#latchkey-panel [data-latchkey="save"]').click()
    await settle(page)
    await expectQuiet(page, '/news')
    await leave()
  })

  it('works for one category, and leaves the others as they are', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/news`)
    await press(page, 'accept')
    await settle(page)
    await page.locator(FOOTER_LINK).click()
    await page.locator('#latchkey-panel input[name="latchkey-analytics"]').uncheck()
    await page.locator('#latchkey-panel [data-latchkey="save"]').click()
    await settle(page)
    expect(await optionalCookies(page)).toEqual(['__atuvS', '__atuvc', 'googstransSession'])
    demo.reset()
    await visit(page, `${demo.url}/news`)
    const asked = new Set(demo.entries().map(({ host }) => host))
    expect([...asked].sort()).toEqual(['static.addtoany.localhost', 'translate.googleapis.localhost'])
    await leave()
  })

  it('works in the form on the privacy page', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/privacy`)
    await press(page, 'accept')
    await settle(page)
    await page.locator('latchkey-settings input[name="latchkey-analytics"]').uncheck()
    await page.locator('latchkey-settings [data-latchkey="save"]').click()
    await settle(page)
    expect(await optionalCookies(page)).toEqual([])
    await leave()
  })

  it('works by the automatic control where the editor forgot the link', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/repairs?nolink`)
    expect(await page.locator(AUTOMATIC).textContent()).toBe('Cookie settings')
    await press(page, 'accept')
    await settle(page)
    await rejectAll(page, AUTOMATIC)
    await expectQuiet(page, '/repairs?nolink')
    await visit(page, `${demo.url}/repairs`)
    expect(await page.locator(AUTOMATIC).count()).toBe(0)
    await leave()
  })

  it('removes cookies from the parent domain, where a tracker puts them', async () => {
    const { page, leave } = await demo.newVisitor()
    const url = demo.url.replace('localhost', 'www.millbrook.localhost')
    await visit(page, url)
    await press(page, 'accept')
    await settle(page)
    const domains = await page.context().cookies(url)
    expect(domains.find(({ name }) => name === '_ga')?.domain).toBe('.millbrook.localhost')
    await rejectAll(page, FOOTER_LINK)
    expect(await optionalCookies(page)).toEqual([])
    await leave()
  })

  it('takes embeds out of the page again', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/films/gas-safety`)
    await press(page, 'accept')
    await page.frameLocator('#gas-film').getByRole('button', { name: 'Play' }).waitFor()
    await rejectAll(page, FOOTER_LINK)
    expect(await page.locator('#gas-film').getAttribute('src')).toBeNull()
    expect(await page.locator('latchkey-placeholder').isVisible()).toBe(true)
    expect(page.frames().filter(frame => frame.url().includes('vimeo'))).toEqual([])
    await leave()
  })

  it('works in the portal, which keeps a choice of its own', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, demo.url)
    await press(page, 'accept')
    await visit(page, demo.portal)
    await page.getByLabel('User name').fill('Joan')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Your account' }).waitFor()
    await press(page, 'accept')
    await settle(page)
    await rejectAll(page, FOOTER_LINK)
    demo.reset()
    await visit(page, `${demo.portal}/account`)
    expect(demo.thirdParty()).toEqual([])
    await leave()
  })
})
