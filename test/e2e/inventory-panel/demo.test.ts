import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDemo, type Demo } from '../../support/demo-visit.ts'
import { begin, part, REGION, summary } from './opened.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())

it('the demo leads to an inventory, in which its annex has its faults explained', async () => {
  const { page, errors, leave } = await demo.newVisitor()
  await page.goto(`${demo.url}/try`)
  await page.click('main a[href="/privacy?snippet&latchkey=inventory"]')
  await page.waitForSelector(REGION)
  await begin(page)
  await page.click('#latchkey-banner [data-latchkey=accept]')
  await expect.poll(() => page.evaluate('document.cookie')).toContain('_ga=')
  await page.goto(`${demo.url}/films/gas-safety?snippet`)
  await page.click(`${REGION} button:has-text("Open the inventory")`)
  await page.waitForSelector(`${REGION} h3`)
  await expect.poll(() => summary(page)).toMatch(/ on 2 pages, /)

  const findings = await part(page, 'Findings')
  for (const name of ['_utma', '_utmb', '_utmc', '_utmz', 'googstransSession', '__atuvS']) {
    expect(findings).toContain(`Perhaps a slip: ${name} (cookie)`)
  }
  for (const name of ['_utma', '__atuvc']) expect(findings).toContain(`No longer exists: ${name} (cookie)`)
  expect(findings).toContain('Google Universal Analytics stopped on 1 July 2023.')
  const annex = await part(page, 'The annex as it is, and as it should be')
  expect(annex).toMatch(/Take out.*AddThis stopped on 31 May 2023.*__atuvc.*Taken out/s)
  expect(annex).toMatch(
    /To look at\s+'googstransSession' may be a slip: Google Translate keeps 'googtransSession'.*explain it by itself/,
  )
  expect(await part(page, 'Set-up of this page')).toContain('To mend: Manifest')
  expect(errors).toEqual([])
  await leave()
})

it('is in Welsh on a Welsh page', async () => {
  const { page, leave } = await demo.newVisitor({ viewport: { width: 320, height: 640 } })
  await page.goto(`${demo.url}/cy/preifatrwydd?snippet&latchkey=inventory`)
  await page.click(`${REGION} button:has-text("Dechrau")`)
  await page.waitForSelector(`${REGION} h3`)
  expect(await page.innerText(REGION)).toContain('Y tabl fel y mae, ac fel y dylai fod')
  expect(await part(page, 'Gosodiad y dudalen hon')).toContain('Iawn: Lle’r cod')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await leave()
})
