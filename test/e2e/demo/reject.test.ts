import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  CDN,
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

describe('rejecting', () => {
  for (const setup of ['', '?snippet']) {
    it(`leaves no tracker over five pages and a reload${setup && ` (${setup})`}`, async () => {
      const { page, errors, leave } = await demo.newVisitor()
      await visit(page, demo.url + setup)
      await press(page, 'reject')
      await settle(page)
      for (const path of ['/news', '/films/gas-safety', '/your-views', '/repairs', '/cy/']) {
        await visit(page, demo.url + path + setup)
        expect(await page.locator('#latchkey-banner').isVisible(), path).toBe(false)
      }
      await page.reload()
      await settle(page)
      expect(demo.entries().filter(({ host }) => host !== CDN)).toEqual([])
      expect(await optionalCookies(page)).toEqual([])
      expect(await stored(page)).toEqual([])
      expect(errors).toEqual([])
      await leave()
    }, 60_000)
  }

  it('is told by a record below 200 bytes that says when, and no to each category', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, demo.url)
    await press(page, 'reject')
    const cookies = await page.context().cookies(demo.url)
    const { value, sameSite, expires } = cookies.find(({ name }) => name === 'latchkey')!
    expect(value.length + 'latchkey='.length).toBeLessThan(200)
    const [version, minutes, ...answers] = decodeURIComponent(value).split('.')
    expect(version).toBe('1')
    expect(Math.abs(parseInt(minutes!, 36) - Date.now() / 60_000)).toBeLessThan(2)
    expect(answers.map(answer => answer.split('-')[0])).toEqual([
      'preferences',
      'analytics',
      'media',
      'sharing',
    ])
    expect(sameSite).toBe('Lax')
    expect((expires - Date.now() / 1000) / 86_400).toBeGreaterThan(180)
    await leave()
  })
})
