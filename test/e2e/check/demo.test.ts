import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDemo, type Demo } from '../../support/demo-visit.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())

describe('the demo', () => {
  it.each([
    ['/privacy?snippet&latchkey=check', 'first script of this page'],
    ['/?deferred&latchkey=check', 'carries defer'],
    ['/?late&latchkey=check', 'in the body of this page'],
  ])('shows at %s what a check says', async (address, words) => {
    const { page, leave } = await demo.newVisitor()
    await page.goto(`${demo.url}/try`)
    await page.click(`main a[href="${address}"]`)
    await page.waitForSelector('#latchkey-check')
    expect(await page.innerText('#latchkey-check')).toContain(words)
    await leave()
  })

  it('is checked in Welsh at a phone’s width', async () => {
    const { page, leave } = await demo.newVisitor({ viewport: { width: 320, height: 640 } })
    await page.goto(`${demo.url}/cy/preifatrwydd?snippet&latchkey=check`)
    await page.waitForSelector('#latchkey-check')
    expect(await page.innerText('#latchkey-check')).toContain('Mae’r tabl cwcis ar y dudalen hon.')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await leave()
  })
})
