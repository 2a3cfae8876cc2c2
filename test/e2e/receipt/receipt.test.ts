import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, visitor, type Visitor } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'

const COUNTED = {
  ...SMALL,
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, title: 'Page counts' },
  },
  cookies: [...SMALL.cookies, { name: 'n', category: 'counting', purpose: 'Counts pages.', expiry: '1 day' }],
}
/** Nothing inline but data, no strings as HTML. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types latchkey",
}

let site: Site
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
  site.page('/', pageOf({ manifest: COUNTED }))
  site.page('/cy', pageOf({ manifest: COUNTED, lang: 'cy' }))
  site.page('/strict', pageOf({ manifest: COUNTED }), STRICT)
  site.page('/form', pageOf({ manifest: COUNTED, body: '<div class="latchkey-settings"></div>' }))
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function open(path = '/', options = {}): Promise<Visitor> {
  const guest = await visitor(browser, options)
  await guest.page.goto(site.url + path)
  return guest
}

interface Receipt {
  readonly by: string | null
  readonly lang: string | null
  readonly gpc: boolean
  readonly answers: Readonly<Record<string, string>>
  readonly fingerprints: Readonly<Record<string, string>>
  readonly left: unknown
  readonly time: string
}

const receipt = (page: Page) => page.evaluate('Latchkey.receipt()') as Promise<Receipt | null>
const by = (page: Page) => expect.poll(async () => (await receipt(page))?.by)
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('latchkey'))

/** Opens the settings and the receipt in them. */
async function openReceipt(page: Page): Promise<void> {
  await page.click('[href="#latchkey-settings"]')
  await page.click('#latchkey-panel .latchkey-receipt summary')
  await page.waitForSelector('.latchkey-receipt > p')
}
const lines = (page: Page) => page.locator('.latchkey-receipt > p').allTextContents()

describe('the receipt as data', () => {
  it('is there with the decision, and says how it was made once that is stored', async () => {
    const { page, leave } = await open()
    expect(await receipt(page)).toBeNull()
    expect(await stored(page)).toBeNull()
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await by(page).toBe('banner')
    expect(await receipt(page)).toMatchObject({
      lang: 'en',
      gpc: false,
      left: [],
      answers: { analytics: 'granted', media: 'granted', counting: 'not objected' },
    })
    await page.goto(`${site.url}/cy`)
    expect(await receipt(page)).toMatchObject({ by: 'banner', lang: 'en' })
    await page.evaluate('Latchkey.withdraw()')
    await by(page).toBe('api')
    expect(await receipt(page)).toMatchObject({
      lang: 'cy',
      answers: { analytics: 'refused', media: 'refused', counting: 'objected' },
    })
    await leave()
  })

  it('says nothing of what storage holds for another record, or for none', async () => {
    const { page, leave } = await open()
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await by(page).toBe('banner')
    await page.evaluate(() => {
      const [evidence] = Object.values(JSON.parse(localStorage.getItem('latchkey')!) as object) as object[]
      localStorage.setItem('latchkey', JSON.stringify({ '1.abc.media+0000000': evidence }))
    })
    expect(await receipt(page)).toMatchObject({ by: null, lang: null, answers: { media: 'granted' } })
    for (const garbage of ['', '{', 'null', '[]', '"x"']) {
      await page.evaluate(text => localStorage.setItem('latchkey', text), garbage)
      expect(await receipt(page)).toMatchObject({ by: null, left: [] })
    }
    await leave()
  })

  it('keeps what it knew through what is allowed once later', async () => {
    const { page, leave } = await open()
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await by(page).toBe('banner')
    await page.evaluate('Latchkey.allowOnce("films")')
    await page.waitForTimeout(500)
    expect(await receipt(page)).toMatchObject({ by: 'banner', answers: { media: 'refused' } })
    await leave()
  })
})

describe('the receipt in words', () => {
  it('is in the settings after a choice, with its date, each answer and how it was made', async () => {
    const { page, errors, leave } = await open('/', { timezoneId: 'Europe/London' })
    await page.click('[href="#latchkey-settings"]')
    await page.waitForSelector('#latchkey-panel input')
    expect(await page.locator('.latchkey-receipt').count()).toBe(0)
    await page.click('#latchkey-panel [data-latchkey=reject]')
    await by(page).toBe('panel')
    await openReceipt(page)
    const time = new Date((await receipt(page))!.time)
    const date = (when: Date): string =>
      when.toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'Europe/London',
      })
    const said = await lines(page)
    expect(said[0]).toMatch(new RegExp(`^You chose on ${date(time)} at \\d\\d:\\d\\d\\.$`))
    expect(said).toContain('You used the cookie settings.')
    expect(said).toContain('You were asked in English.')
    expect(said).toContain('Counting visits: you said no.')
    expect(said).toContain('Page counts: you turned it off.')
    expect(said).toContain('Rules we asked under: uk-pecr-2026-02-05.')
    expect(said.join(' ')).toMatch(/Your choice is kept until \d+ \w+ \d{4}\./)
    expect(errors).toEqual([])
    await leave()
  })

  it('stands in the form of a page, is new after a new choice, and is Welsh on Welsh pages', async () => {
    const { page, leave } = await open('/form')
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.click('.latchkey-receipt summary')
    await expect.poll(() => lines(page)).toContain('You used the buttons of the cookie message.')
    await page.click('main [data-latchkey=reject]')
    await expect.poll(() => lines(page)).toEqual([])
    await by(page).toBe('form')
    await page.click('.latchkey-receipt summary')
    await expect.poll(() => lines(page)).toContain('You used the cookie settings in a page.')
    await page.goto(`${site.url}/cy`)
    await openReceipt(page)
    await expect.poll(() => lines(page)).toContain('Gofynnwyd i chi yn Saesneg.')
    await leave()
  })

  it('lists what could not be removed, and shows nothing of what is no entry', async () => {
    const { page, errors, leave } = await open()
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await by(page).toBe('banner')
    await page.evaluate(() => {
      const all = JSON.parse(localStorage.getItem('latchkey')!) as Record<string, object>
      const [record = ''] = Object.keys(all)
      const left = [
        { name: '_ga<b>', type: 'cookie', id: 'analytics', why: 'http only' },
        { name: 'x', why: 'constructor' },
        5,
        null,
      ]
      localStorage.setItem('latchkey', JSON.stringify({ [record]: { ...all[record], by: 7, left } }))
    })
    await openReceipt(page)
    const said = await lines(page)
    expect(said).toContain('We could not remove these from your browser:')
    expect(said.filter(line => line.startsWith('_ga<b>: only the website'))).toHaveLength(1)
    expect(said.filter(line => /^x:|constructor/.test(line))).toEqual([])
    expect(said).toContain('Your browser no longer knows how you chose.')
    expect(errors).toEqual([])
    await leave()
  })

  it.each(['/', '/strict'])('can be kept as a file, without a request (%s)', async path => {
    const { page, errors, console, leave } = await open(path)
    await page.evaluate('Latchkey.ready')
    await page.evaluate('Latchkey.accept()')
    await by(page).toBe('api')
    await openReceipt(page)
    site.firstParty.length = 0
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.latchkey-receipt button:has-text("Download")'),
    ])
    expect(download.suggestedFilename()).toBe('cookie-receipt.txt')
    const file = readFileSync(await download.path(), 'utf8')
    expect(file).toContain('Your choice about cookies on Test Homes')
    expect(file).toContain('Page counts: we told you, and you left it on.')
    const data: unknown = JSON.parse(file.slice(file.indexOf('{')))
    expect(data).toEqual({ site: site.url, ...(await receipt(page)) })
    expect(site.firstParty).toEqual([])
    expect(errors).toEqual([])
    expect(console.filter(line => line.includes('Content Security Policy'))).toEqual([])
    await leave()
  })

  it('is printed alone, and the page is as it was afterwards', async () => {
    const { page, errors, leave } = await open()
    await page.evaluate('Latchkey.ready')
    await page.evaluate('Latchkey.accept()')
    await by(page).toBe('api')
    await openReceipt(page)
    // What is on paper is judged while it is printed.
    await page.evaluate(() => {
      window.print = () => void Object.assign(window, { printed: true })
    })
    await page.click('.latchkey-receipt button:has-text("Print")')
    expect(await page.evaluate('window.printed')).toBe(true)
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(() => document.body.innerText)
    expect(shown).toMatch(/^Your choice about cookies on Test Homes/)
    expect(shown).toContain('Counting visits: you said yes.')
    expect(shown).not.toContain('Accept all')
    expect(await page.locator('main').isVisible()).toBe(false)
    await page.emulateMedia({ media: null })
    expect(await page.locator('#latchkey-print').isVisible()).toBe(false)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.locator('#latchkey-print').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('main').isVisible()).toBe(true)
    expect(errors).toEqual([])
    await leave()
  })
})
