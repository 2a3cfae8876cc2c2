import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { begin, openAsked, part, REGION, summary, trackedBody } from './opened.ts'

let tracked: TrackedSite
beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

describe('a visit from page to page', () => {
  it.each(['mark', 'guard', 'seal'] as const)(
    'gives one list at %s, with what was stopped and why, which ends when somebody ends it',
    async level => {
      const { page, errors, leave } = await openAsked(tracked, level)
      const first = new URL(page.url()).pathname
      await begin(page)
      const before = await part(page, 'What is here')
      expect(before).toContain('theme (local storage) Not in the annex.')
      if (level === 'mark')
        expect(before).toContain('tracker.localhost (script) In the annex. It was asked for.')
      else
        expect(before).toMatch(
          /tracker\.localhost \(script\) In the annex\. It was .*It waits for a yes to Counter\./,
        )

      const second = tracked.put(level, { body: trackedBody(tracked) })
      await page.goto(second)
      // A sealed page loads again by itself, which would cut short where the visitor goes meanwhile.
      const loaded = level === 'seal' && page.waitForEvent('load')
      await page.click('#latchkey-banner [data-latchkey=accept]')
      await loaded
      await page.goto(second)
      await page.waitForSelector(`${REGION} button:has-text("Open the inventory")`)
      await page.click(`${REGION} button:has-text("Open the inventory")`)
      await page.waitForSelector(`${REGION} h3`)
      await expect.poll(() => summary(page)).toMatch(/ on 2 pages, /)
      const after = await part(page, 'What is here')
      expect(after).toContain('visit (cookie) In the annex. It was kept.')
      await page.click(`${REGION} summary:has-text("Pages with something on them")`)
      const pages = await page
        .locator(`${REGION} details:has-text("Pages with something on them") li`)
        .allInnerTexts()
      expect(pages.map(address => new URL(address).pathname).sort()).toEqual(
        [first, new URL(second).pathname].sort(),
      )
      expect(await page.innerText(REGION)).not.toContain('secret')
      expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('secret')

      await page.click(`${REGION} button:has-text("End and clear the list")`)
      await expect.poll(() => page.innerText(REGION)).toContain('The list is cleared.')
      await page.goto(tracked.put(level))
      await page.evaluate('Latchkey.ready')
      await page.waitForTimeout(300)
      expect(await page.locator(REGION).count()).toBe(0)
      expect(await page.evaluate("sessionStorage.getItem('latchkey-inventory')")).toBeNull()
      expect(errors).toEqual([])
      await leave()
    },
  )

  it('is not begun by openInventory(), which shows this page alone until somebody says so', async () => {
    const { page, leave } = await tracked.open('guard', { body: trackedBody(tracked) })
    await page.evaluate('Latchkey.openInventory()')
    await page.waitForSelector(`${REGION} h3`)
    expect(await page.innerText(`${REGION} p`)).toContain('This is a list of this page alone.')
    expect(await page.evaluate("sessionStorage.getItem('latchkey-inventory')")).toBeNull()
    await page.click(`${REGION} button:has-text("Go on from page to page")`)
    await page.waitForSelector(`${REGION} button:has-text("End and clear the list")`)
    await page.goto(tracked.put('guard'))
    await page.waitForSelector(`${REGION} button:has-text("Open the inventory")`)
    await leave()
  })
})

describe('the panel', () => {
  it('says what a check and a rehearsal say, in their words', async () => {
    const attributes = 'data-rehearse="seal"'
    const { page, leave } = await openAsked(tracked, 'guard', { attributes })
    await begin(page)
    const setUp = await part(page, 'Set-up of this page')
    const told = await part(page, 'Rehearsal')
    expect(told).toContain(
      `level seal would stop: script ${tracked.site.third('/undeclared.js', 'spy.localhost')}`,
    )
    const checked = await tracked.open(null)
    await checked.page.goto(
      tracked.put('guard', { attributes, body: trackedBody(tracked) }) + '?latchkey=check',
    )
    await checked.page.waitForSelector('#latchkey-check')
    const said = await checked.page.locator('#latchkey-check > ul > li > p').allInnerTexts()
    expect(said.length).toBeGreaterThan(20)
    for (const words of said) expect(setUp).toContain(words)
    await checked.leave()
    await leave()
  })

  it('copies and saves all of it', async () => {
    const { page, leave } = await openAsked(tracked, 'guard')
    await begin(page)
    const texts = []
    for (const file of ['json', 'csv', 'findings', 'markdown']) {
      const download = page.waitForEvent('download')
      await page.click(`${REGION} [data-save=${file}]`)
      const saved = await download
      const chunks: Buffer[] = []
      for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer)
      texts.push([saved.suggestedFilename(), Buffer.concat(chunks).toString()] as const)
    }
    expect(texts.map(([name]) => name)).toEqual([
      'latchkey-inventory.json',
      'latchkey-inventory.csv',
      'latchkey-inventory-findings.csv',
      'latchkey-inventory.md',
    ])
    for (const [name, text] of texts) {
      expect(text, name).toContain('spy.localhost')
      expect(text, name).not.toContain('secret')
    }
    await page.click(`${REGION} [data-copy=csv]`)
    await expect
      .poll(() => page.locator(`${REGION} [role=status]`).innerText())
      .toBe('Copied: What is here, as CSV')
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('spy.localhost')
    await leave()
  })
})
