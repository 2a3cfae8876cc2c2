import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  openDemo,
  optionalCookies,
  press,
  settle,
  stored,
  visit,
  type Demo,
} from '../../support/demo-visit.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())
beforeEach(() => demo.reset())

const VISIT_COUNTERS = [
  'www.google-analytics.localhost/ga.js',
  'www.google-analytics.localhost/collect',
  'tracker.tideway.localhost/sp.js',
  'collector.tideway.localhost/com.snowplowanalytics.snowplow/tp2',
]

describe('accepting', () => {
  for (const setup of ['', '?snippet', '?csp']) {
    it(`runs what the page marks, without a reload${setup && ` (${setup})`}`, async () => {
      const { page, errors, leave } = await demo.newVisitor()
      await visit(page, demo.url + setup)
      let loads = 0
      page.on('framenavigated', frame => void (loads += Number(frame === page.mainFrame())))
      await press(page, 'accept')
      await settle(page)
      expect(demo.thirdParty()).toEqual(expect.arrayContaining(VISIT_COUNTERS))
      expect(await optionalCookies(page)).toEqual(['_ga', '_gid', 'googstransSession'])
      expect(await page.locator('#google_translate_element select').isVisible()).toBe(true)
      expect(loads).toBe(0)
      expect(errors).toEqual([])
      await leave()
    })
  }

  it('runs scripts in the order of the document, and each inline one after the file that it needs', async () => {
    const { page, errors, leave } = await demo.newVisitor()
    await page.addInitScript(() => {
      const native = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
      Object.assign(window, { written: [] as string[] })
      Object.defineProperty(Document.prototype, 'cookie', {
        ...native,
        set(text: string) {
          ;(window as unknown as { written: string[] }).written.push(text.split('=')[0]!)
          native.set!.call(this, text)
        },
      })
    })
    await visit(page, `${demo.url}/news`)
    await press(page, 'accept')
    await settle(page)
    const written = await page.evaluate(() => (window as unknown as { written: string[] }).written)
    const order = [...new Set(written)].filter(name => name !== 'latchkey' && name !== 'onboarding')
    expect(order).toEqual(['__atuvc', '__atuvS', 'googstransSession', '_ga', '_gid'])
    expect(demo.thirdParty()).toEqual(expect.arrayContaining(VISIT_COUNTERS))
    expect(errors).toEqual([])
    await leave()
  })

  it('shows embeds, and lets the real player library follow the film', async () => {
    const { page, errors, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/films/gas-safety`)
    expect(await page.locator('latchkey-placeholder').isVisible()).toBe(true)
    expect(await page.locator('#gas-film').isVisible()).toBe(false)
    await press(page, 'accept')
    const frame = page.frameLocator('#gas-film')
    await frame.getByRole('button', { name: 'Play' }).click()
    await expect.poll(() => page.locator('.said [aria-current="true"]').count()).toBe(1)
    expect(await page.locator('latchkey-placeholder').count()).toBe(0)

    await visit(page, `${demo.url}/your-views`)
    const survey = page.frameLocator('.survey-frame')
    await survey.getByLabel('It was mended the first time').check()

    await visit(page, `${demo.url}/news`)
    await page.frameLocator('.share-frame').getByRole('button', { name: 'WhatsApp' }).click()
    expect(errors).toEqual([])
    await leave()
  })

  it('counts with Snowplow without keeping anything on the device', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.portal}/`)
    await press(page, 'accept')
    await settle(page)
    expect(demo.thirdParty()).toContain('collector.tideway.localhost/com.snowplowanalytics.snowplow/tp2')
    expect(await optionalCookies(page)).toEqual([])
    expect(await stored(page)).toEqual([])
    await leave()
  })

  it('is on the record, so that the next page asks nothing and runs at once', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, demo.url)
    await press(page, 'accept')
    await settle(page)
    demo.reset()
    await visit(page, `${demo.url}/try`)
    expect(await page.locator('#latchkey-banner').isVisible()).toBe(false)
    expect(demo.thirdParty()).toEqual(expect.arrayContaining(VISIT_COUNTERS))
    expect(demo.entries().every(({ beforeChoice }) => !beforeChoice)).toBe(true)
    await leave()
  })

  it('may be for one film only, and is then forgotten', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/films/gas-safety`)
    await page.getByRole('button', { name: 'Show this one: Film: what our gas engineer checks' }).click()
    await page.frameLocator('#gas-film').getByRole('button', { name: 'Play' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('gas-film')
    expect(demo.thirdParty().filter(url => !url.startsWith('player.vimeo.localhost'))).toEqual([])
    demo.reset()
    await page.reload()
    await settle(page)
    expect(demo.thirdParty()).toEqual([])
    await leave()
  })
})
