import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { decodeRecord, encodeRecord } from '../../../src/choice/record.ts'
import { guests } from '../../support/guests.ts'
import { pageOf } from '../../support/manifests.ts'
import { nameSite, type NamedSite } from '../../support/named-site.ts'

const DAY = 86_400_000
const MONTH = 30.4375 * DAY
const DECIDED = Date.UTC(2026, 10, 22, 12)

const SERVICES = {
  counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example'] },
  films: { name: 'Films', category: 'media', hosts: ['films.example'] },
}
const TRACKER =
  '<script type="text/plain" data-consent="counter" src="https://counter.example/t.js"></script>'

const newGuest = guests()
let site: NamedSite

/** The site's page for a visitor who comes at the time of the decision. */
async function open(options: object = {}): Promise<Page> {
  const { page } = await newGuest()
  site = await nameSite(page.context())
  write({ options })
  await at(page, DECIDED)
  return page
}

function write(changes: object): void {
  site.html = pageOf({ manifest: { services: SERVICES, ...changes }, body: TRACKER })
}

interface State {
  readonly banner: number
  readonly asks: string
  readonly ran: number
}

/** Opens the page when the visitor’s clock says so; whatever of the state is given must be so then. */
async function at(page: Page, time: number, state: Partial<State> = {}): Promise<void> {
  // What a press has just allowed may still be loading in the page that is left.
  await page.goto('about:blank')
  await page.clock.setFixedTime(time)
  site.thirdParty.length = 0
  await page.goto(site.url, { waitUntil: 'load' })
  await page.evaluate('Latchkey.ready')
  // Long enough for what must not come, as a rule; what must come is waited for.
  await page.waitForTimeout(150)
  await expect.poll(() => stateOf(page)).toMatchObject(state)
}

async function stateOf(page: Page): Promise<State> {
  const banner = await page.locator('#latchkey-banner:visible').count()
  return { banner, asks: await page.evaluate('Latchkey.decision.asks.join()'), ran: site.thirdParty.length }
}

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'latchkey')

/** How long the browser is told to keep the record, in days of its own clock. */
const daysLeft = async (page: Page): Promise<number> =>
  ((await cookieOf(page))!.expires * 1000 - Date.now()) / DAY

const SILENT = { banner: 0, asks: '' }
const ASKED = { banner: 1, asks: 'analytics,media', ran: 0 }

describe('a choice', () => {
  it.each(['accept', 'reject'] as const)('to %s holds for six months and ends with them', async answer => {
    const page = await open()
    await page.click(`#latchkey-banner [data-latchkey=${answer}]`)
    const ran = answer === 'accept' ? 1 : 0
    expect(await daysLeft(page)).toBeCloseTo(182.625, 1)
    await at(page, DECIDED + 6 * MONTH - DAY, { ...SILENT, ran })
    await at(page, DECIDED + 6 * MONTH - 60_000, { ...SILENT, ran })
    await at(page, DECIDED + 6 * MONTH, ASKED)
    await at(page, DECIDED + 6 * MONTH + DAY, ASKED)
  })

  it.each([
    ['12 months', 12, 365.25],
    ['1 year', 12, 365.25],
    ['30 days', 30 / 30.4375, 30],
    ['13 months', 6, 182.625],
    ['400 days', 6, 182.625],
    ['until cleared', 6, 182.625],
    ['for ever', 6, 182.625],
  ])('with the lifetime %s holds for %f months', async (lifetime, months, days) => {
    const page = await open({ lifetime })
    await page.click('#latchkey-banner [data-latchkey=reject]')
    expect(await daysLeft(page)).toBeCloseTo(days, 1)
    expect(await daysLeft(page)).toBeLessThan(400)
    await at(page, DECIDED + months * MONTH - 120_000, { banner: 0 })
    await at(page, DECIDED + months * MONTH + 60_000, { banner: 1 })
  })

  it('is never renewed by itself, however often the visitor comes', async () => {
    const page = await open()
    await page.click('#latchkey-banner [data-latchkey=accept]')
    const before = await cookieOf(page)
    for (const month of [1, 2, 3, 4, 5]) {
      await at(page, DECIDED + month * MONTH, { ...SILENT, ran: 1 })
      await page.evaluate('Latchkey.allowOnce("films")')
      await page.evaluate('Latchkey.openSettings()')
    }
    expect(await cookieOf(page)).toEqual(before)
    await at(page, DECIDED + 6 * MONTH, ASKED)
  })

  it('to refuse is asked about again only for what is new', async () => {
    const page = await open()
    await page.click('#latchkey-banner [data-latchkey=reject]')
    write({
      services: SERVICES,
      site: { name: 'Another name' },
      changes: [{ date: '2026-12-01', text: 'Words.' }],
    })
    await at(page, DECIDED + MONTH, { ...SILENT, ran: 0 })
    const share = { name: 'Share', category: 'sharing', hosts: ['share.example'] }
    write({ services: { ...SERVICES, share } })
    await at(page, DECIDED + MONTH, { banner: 1, asks: 'sharing', ran: 0 })
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await at(page, DECIDED + 2 * MONTH, { ...SILENT, ran: 0 })
  })
})

describe('a clock that is wrong', () => {
  it('by years ahead at the decision: asked again, and once', async () => {
    const page = await open()
    await at(page, DECIDED + 10 * 365 * DAY)
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await at(page, DECIDED, ASKED)
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await at(page, DECIDED + DAY, { ...SILENT, ran: 0 })
  })

  it('by years behind at the decision: asked again, and once', async () => {
    const page = await open()
    await at(page, DECIDED - 10 * 365 * DAY)
    await page.click('#latchkey-banner [data-latchkey=accept]')
    // It counts for as long as the clock is wrong.
    await at(page, DECIDED - 10 * 365 * DAY + DAY, { ...SILENT, ran: 1 })
    await at(page, DECIDED, ASKED)
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await at(page, DECIDED + DAY, { ...SILENT, ran: 0 })
  })

  it.each([
    ['four minutes ahead', 4 * 60_000, { ...SILENT, ran: 1 }],
    ['a day ahead', DAY, ASKED],
    ['thousands of years ahead', 2 ** 46, ASKED],
  ])('a record of a time %s', async (_when, ahead, expected) => {
    const page = await open()
    await page.click('#latchkey-banner [data-latchkey=accept]')
    const cookie = (await cookieOf(page))!
    const { entries } = decodeRecord(cookie.value)!
    const value = encodeRecord({ minutes: Math.floor((DECIDED + ahead) / 60_000), entries })
    await page.context().addCookies([{ ...cookie, value }])
    await at(page, DECIDED, expected)
  })
})

describe('a record that the browser has lost', () => {
  it('means not asked, and the next answer is kept', async () => {
    const page = await open()
    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.context().clearCookies()
    await at(page, DECIDED + 8 * DAY, ASKED)
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await at(page, DECIDED + 9 * DAY, { ...SILENT, ran: 0 })
  })
})
