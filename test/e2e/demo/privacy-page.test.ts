import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANNEX_A, LIFETIMES } from '../../support/demo-annex.ts'
import { openDemo, press, settle, visit, type Demo } from '../../support/demo-visit.ts'

let demo: Demo
beforeAll(async () => void (demo = await openDemo()))
afterAll(() => demo.close())

const PAGES = { en: '/privacy', cy: '/cy/preifatrwydd' } as const

/** The element, or the block that was rendered ahead. */
const ANNEX = ':is(latchkey-annex, .latchkey-annex)'

/** The table as a reader of its cells finds it: per row the names, where, expiry, and the span of the explanation. */
function readAnnex(page: Page) {
  return page.locator(`${ANNEX} table`).evaluate((table: HTMLTableElement) =>
    [...table.tBodies].flatMap((body, bodyIndex) =>
      [...body.rows].map(row => {
        const [name, where, expiry, ...others] = [...row.cells]
        const explanation = others.find(cell => cell.textContent.length > 20)
        return {
          body: bodyIndex,
          names: [...name!.querySelectorAll('code')].map(code => code.textContent),
          isHeading: name!.tagName === 'TH' && name!.getAttribute('scope') === 'row',
          where: where!.innerText.trim(),
          expiry: expiry!.innerText.trim(),
          spans: explanation?.rowSpan ?? 0,
          explanation: explanation?.textContent.trim() ?? '',
        }
      }),
    ),
  )
}

describe.each(['en', 'cy'] as const)('the annex in the page (%s)', lang => {
  it('equals Annex A row for row, and our own cookie follows in a table body of its own', async () => {
    const { page, errors, leave } = await demo.newVisitor({ viewport: { width: 1280, height: 900 } })
    await visit(page, demo.url + PAGES[lang])
    await page.locator('latchkey-annex table').waitFor()
    const rows = await readAnnex(page)
    const declared = rows.slice(0, -1)
    expect(declared.map(({ names, where, expiry, spans }) => ({ names, where, expiry, spans }))).toEqual(
      ANNEX_A.map(({ names, where, expiry, spans }) => ({
        names,
        where,
        expiry: LIFETIMES[lang][expiry],
        spans,
      })),
    )
    expect(declared.flatMap(({ names }) => names)).toHaveLength(21)
    expect(declared.every(({ isHeading }) => isHeading)).toBe(true)
    const own = rows.at(-1)!
    expect(own.names).toEqual(['latchkey'])
    expect(own.body).toBeGreaterThan(declared.at(-1)!.body)
    expect(errors).toEqual([])
    await leave()
  })

  it('keeps the same explanation in two cells where the document has two', async () => {
    const { page, leave } = await demo.newVisitor({ viewport: { width: 1280, height: 900 } })
    await visit(page, demo.url + PAGES[lang])
    await page.locator('latchkey-annex table').waitFor()
    const rows = await readAnnex(page)
    const [ga, gid] = ['_ga', '_gid'].map(name => rows.find(({ names }) => names.includes(name))!)
    expect(ga!.explanation).toBe(gid!.explanation)
    expect([ga!.spans, gid!.spans]).toEqual([1, 1])
    await leave()
  })
})

describe('the privacy page', () => {
  it('is whole without JavaScript where it was rendered ahead, and says so where it was not', async () => {
    const { page, leave } = await demo.newVisitor({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    })
    await page.goto(`${demo.url}/privacy`)
    await page.getByRole('link', { name: 'read this page as it was written ahead' }).click()
    expect(await page.locator(`${ANNEX} tbody tr`).count()).toBe(ANNEX_A.length + 1)
    expect(await page.locator('.latchkey-recipients tbody tr').count()).toBe(6)
    expect(await page.locator('.latchkey-notice').innerText()).toContain('dpo@millbrook.example')
    await leave()
  })

  it('keeps the table that was rendered ahead, and makes it live', async () => {
    const { page, errors, leave } = await demo.newVisitor({ viewport: { width: 1280, height: 900 } })
    await page.goto(`${demo.url}/privacy?snippet`, { waitUntil: 'commit' })
    const table = await page.locator(`${ANNEX} table`).elementHandle()
    await settle(page)
    await press(page, 'accept')
    await settle(page)
    expect(await table!.evaluate(element => element.isConnected)).toBe(true)
    expect(await page.locator(`${ANNEX} tr`, { hasText: '_ga' }).locator('td').last().innerText()).toBe('On')
    expect(errors).toEqual([])
    await leave()
  })

  it('names who receives what residents enter', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/privacy`)
    const names = page.locator('latchkey-recipients tbody th')
    await names.first().waitFor()
    expect(await names.allInnerTexts()).toEqual([
      'Microsoft Azure',
      'NPSS Ltd',
      'Scanii',
      'Salesforce',
      'Mailjet',
      'Esendex',
    ])
    await leave()
  })

  it('says in its notice what the law and good sense ask for', async () => {
    const { page, leave } = await demo.newVisitor()
    await visit(page, `${demo.url}/privacy`)
    const notice = page.locator('latchkey-notice')
    await expect.poll(() => notice.innerText()).toContain('1 November 2026')
    const text = await notice.innerText()
    for (const said of ['dpo@millbrook.example', 'Vimeo', 'SurveyMonkey', 'Google'])
      expect(text).toContain(said)
    await leave()
  })

  it('shows the choice as it changes, in the table and in the form', async () => {
    const { page, leave } = await demo.newVisitor({ viewport: { width: 1280, height: 900 } })
    await visit(page, `${demo.url}/privacy`)
    const cell = page.locator('latchkey-annex tr', { hasText: '_ga' }).locator('td').last()
    await cell.waitFor()
    const before = await cell.innerText()
    await press(page, 'accept')
    await settle(page)
    expect(await cell.innerText()).not.toBe(before)
    expect(await page.locator('latchkey-settings input[name="latchkey-analytics"]').isChecked()).toBe(true)
    await leave()
  })
})

describe('a Welsh page', () => {
  const ENGLISH = /\b(?:the|and|with|your|you|cookie|settings|accept|reject|when|website is)\b/i

  it('is Welsh as a whole: banner, settings, notice, tables and control', async () => {
    const { page, errors, leave } = await demo.newVisitor({ locale: 'cy-GB' })
    for (const path of ['/cy/', '/cy/preifatrwydd']) {
      await visit(page, demo.url + path)
      if (path !== '/cy/') await page.locator('latchkey-annex table').waitFor()
      // Words in another language are marked as such, and the names of cookies are code.
      const text = await page.evaluate(() => {
        const copy = document.body.cloneNode(true) as HTMLElement
        copy
          .querySelectorAll('[lang]:not([lang|=cy]),code,script,template,style')
          .forEach(one => one.remove())
        return copy.innerText
      })
      expect(ENGLISH.exec(text)?.[0] ?? '', path).toBe('')
      await page.locator('.site-foot a[href$="#latchkey-settings"]').click()
      const panel = page.locator('#latchkey-panel')
      await panel.waitFor()
      expect(await panel.innerText()).toContain('Cyfrif ymweliadau')
      expect(ENGLISH.exec(await panel.innerText())?.[0] ?? '', `${path}, settings`).toBe('')
      await page.keyboard.press('Escape')
    }
    await visit(page, `${demo.url}/cy/preifatrwydd?nolink`)
    expect(await page.locator('body > button[data-latchkey="settings"]').innerText()).toBe('Gosodiadau cwcis')
    expect(errors).toEqual([])
    await leave()
  })
})
