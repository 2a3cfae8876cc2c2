import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, visitor, type Visitor } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'
import { BARRIER } from '../../support/tracked-site.ts'
import { logOn, loggedPage, type FakeLog } from './log-page.ts'

const ACCEPT = '#latchkey-banner [data-latchkey=accept]'
const REJECT = '#latchkey-banner [data-latchkey=reject]'

let site: Site
let browser: Browser
let log: FakeLog

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
  site.page('/', loggedPage())
  site.page('/plain', pageOf())
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(() => {
  log = logOn(site)
})

async function open(path = '/'): Promise<Visitor> {
  const guest = await visitor(browser)
  await guest.page.goto(site.url + path)
  return guest
}

const queue = (page: Page): Promise<unknown> => page.evaluate(() => localStorage.getItem('latchkey-log'))
const posts = () => expect.poll(() => log.posted.length, { timeout: 8000 })
const emptied = (page: Page) => expect.poll(() => queue(page), { timeout: 8000 }).toBeNull()
/** Long enough for a page to post what it would post. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(1200)

describe('a decision on a site with a log', () => {
  it('arrives once, with what was decided and nothing of who did', async () => {
    const { page, errors, leave } = await open()
    await page.click(ACCEPT)
    await posts().toBe(1)
    const [{ event, headers } = { event: null, headers: {} }] = log.posted
    expect(event).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[\da-f]{32}$/) as string,
      source: site.url,
      type: 'latchkey.decision.v1',
      time: expect.stringMatching(/:00\.000Z$/) as string,
      datacontenttype: 'application/json',
      data: {
        version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
        rules: 'uk-pecr-2026-02-05',
        by: 'banner',
        gpc: false,
        lang: 'en',
        answers: { analytics: 'granted', media: 'granted' },
        fingerprints: {
          analytics: expect.stringMatching(/^[\da-z]{7}$/) as string,
          media: expect.stringMatching(/^[\da-z]{7}$/) as string,
        },
      },
    })
    expect(headers['content-type']).toBe('application/cloudevents+json')
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
    await emptied(page)
    await page.goto(`${site.url}/`)
    await settled(page)
    expect(log.posted).toHaveLength(1)
    expect(errors).toEqual([])
    await leave()
  })

  it('has an id of its own each time, and says through what it was made', async () => {
    const { page, leave } = await open()
    await page.click(REJECT)
    await posts().toBe(1)
    await page.evaluate('Latchkey.decide({ analytics: true })')
    await posts().toBe(2)
    await page.click('[href="#latchkey-settings"]')
    await page.click('#latchkey-panel [data-latchkey=accept]')
    await posts().toBe(3)
    expect(log.posted.map(({ event }) => event.data.by)).toEqual(['banner', 'api', 'panel'])
    expect(new Set(log.posted.map(({ event }) => event.id)).size).toBe(3)
    await leave()
  })

  it('is none where something is allowed once, and then nothing is stored', async () => {
    const { page, leave } = await open()
    await page.evaluate('Latchkey.ready')
    await page.evaluate('Latchkey.allowOnce("films")')
    await settled(page)
    expect(log.posted).toEqual([])
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await leave()
  })

  it('leads to no id and no request where there is no log', async () => {
    const { page, leave } = await open('/plain')
    site.firstParty.length = 0
    await page.click(ACCEPT)
    await expect.poll(() => page.evaluate(() => localStorage.getItem('latchkey'))).not.toBeNull()
    await settled(page)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['latchkey'])
    expect(site.firstParty.filter(path => /log/.test(path))).toEqual([])
    await leave()
  })
})

describe('a log that does not take a decision', () => {
  it.each([503, 500, 429, 408, 'hang up'] as const)(
    'with %s, gets the same one on the next page',
    async answer => {
      log.answer = answer
      const { page, errors, leave } = await open()
      await page.click(ACCEPT)
      await posts().toBeGreaterThan(0)
      await settled(page)
      expect(await queue(page)).not.toBeNull()
      // A browser may repeat by itself what a connection lost before an answer.
      expect(new Set(log.posted.map(({ event }) => event.id)).size).toBe(1)
      const [{ event } = { event: null }] = log.posted

      log.answer = 204
      log.posted.length = 0
      await page.goto(`${site.url}/`)
      await posts().toBe(1)
      expect(log.posted[0]?.event).toEqual(event)
      await emptied(page)
      await page.goto(`${site.url}/`)
      await settled(page)
      expect(log.posted).toHaveLength(1)
      expect(errors).toEqual([])
      await leave()
    },
  )

  it.each([400, 404, 413])('with %s, is not asked again, and the console says so', async answer => {
    log.answer = answer
    const { page, console, leave } = await open()
    await page.click(ACCEPT)
    await posts().toBe(1)
    await emptied(page)
    const said = () => console.filter(line => line.includes('options.record'))
    await expect
      .poll(said)
      .toEqual([`latchkey: options.record: the log refused a decision for good, with status ${answer}`])
    await page.goto(`${site.url}/`)
    await settled(page)
    expect(log.posted).toHaveLength(1)
    await leave()
  })

  it('and never answers, keeps nobody waiting', async () => {
    log.answer = 'never'
    const { page, leave } = await open()
    await page.click(ACCEPT)
    await posts().toBe(1)
    expect(await page.evaluate('Latchkey.allows("analytics")')).toBe(true)
    await page.goto(`${site.url}/plain`, { timeout: 5000 })
    expect(await page.evaluate('Latchkey.allows("analytics")')).toBe(true)
    await leave()
  })

  it('for long, keeps twenty, none older than seven days, and one request a page', async () => {
    log.answer = 503
    const { page, leave } = await open()
    await page.evaluate(() => {
      const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
      const event = (id: number, days: number): object => ({ id: `${id}`, time: daysAgo(days), data: {} })
      const events = Array.from({ length: 25 }, (_, id) => event(id, 3))
      const odd = [event(100, 8), event(101, -900), { id: 5 }, null, 'x']
      localStorage.setItem('latchkey-log', JSON.stringify([...odd, ...events]))
    })
    await page.click(ACCEPT)
    await posts().toBe(1)
    const kept = JSON.parse((await queue(page)) as string) as { id: string }[]
    expect(kept).toHaveLength(20)
    expect(kept[0]?.id).toBe('6')
    expect(kept.at(-1)?.id).toHaveLength(32)
    await settled(page)
    expect(log.posted).toHaveLength(1)
    await leave()
  })
})

describe('what waits', () => {
  it.each([
    ['without a log', '/plain', null],
    ['with a log that is down', '/', 1],
  ] as const)('is forgotten on a page %s, or where it is too old', async (_, path, left) => {
    log.answer = 503
    const { page, leave } = await open('/plain')
    const seed = (days: number) =>
      page.evaluate(age => {
        const time = new Date(Date.now() - age * 86_400_000).toISOString()
        const known = JSON.parse(localStorage.getItem('latchkey-log') ?? '[]') as object[]
        localStorage.setItem('latchkey-log', JSON.stringify([...known, { id: `${age}`, time, data: {} }]))
      }, days)
    await seed(8)
    await seed(6)
    await page.goto(site.url + path)
    const count = async (): Promise<unknown> => {
      const waiting = (await queue(page)) as string | null
      return waiting && (JSON.parse(waiting) as object[]).length
    }
    await expect.poll(count, { timeout: 8000 }).toBe(left)
    await leave()
  })
})

describe('a page that makes it hard', () => {
  it('with garbage where the queue and the evidence are, loses no decision', async () => {
    const { page, errors, leave } = await open()
    for (const garbage of ['{', 'null', '[[]]', '5', '{"__proto__":1}']) {
      await page.evaluate(text => {
        localStorage.setItem('latchkey-log', text)
        localStorage.setItem('latchkey', text)
      }, garbage)
      log.posted.length = 0
      await page.goto(`${site.url}/`)
      await page.evaluate('Latchkey.ready')
      await page.evaluate('Latchkey.accept()')
      await posts().toBe(1)
      await emptied(page)
      expect(await page.evaluate('Latchkey.receipt().by')).toBe('api')
      await page.evaluate('Latchkey.reject()')
      await posts().toBe(2)
    }
    expect(errors).toEqual([])
    await leave()
  })

  it('whose storage is refused, posts it once', async () => {
    const { page, errors, leave } = await open('/plain')
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: refuse })
    })
    await page.goto(`${site.url}/`)
    await page.click(ACCEPT)
    await posts().toBe(1)
    await settled(page)
    expect(log.posted).toHaveLength(1)
    expect(errors).toEqual([])
    await leave()
  })

  it('that refuses names that nobody declared, keeps what waits', async () => {
    site.page('/strict', loggedPage('guard', { attributes: 'data-undeclared="block"' }))
    log.answer = 503
    const { page, leave } = await open('/strict')
    await page.click(ACCEPT)
    await posts().toBe(1)
    expect(await queue(page)).not.toBeNull()
    await leave()
  })

  it('that is sealed and loads again, posts before it goes', async () => {
    const tracker = `<script src="${site.third('/t.js')}"></script>`
    site.page('/sealed', loggedPage('seal', { body: tracker }).replace('<head>', `<head>${BARRIER}`))
    const { page, errors, leave } = await open('/sealed')
    site.firstParty.length = 0
    await page.click(ACCEPT)
    await expect.poll(() => page.evaluate('window.ran ?? []'), { timeout: 8000 }).toEqual(['/t.js'])
    expect(site.firstParty).toContain('/sealed')
    await emptied(page)
    expect(new Set(log.posted.map(({ event }) => event.id)).size).toBe(1)
    expect(errors).toEqual([])
    await leave()
  })

  it.each(['https://collector.example/in', 'http://other.localhost/in', '/log?key=1'])(
    'whose log is at %s, posts nothing and says why',
    async record => {
      site.page('/wrong', pageOf({ manifest: { ...SMALL, options: { record } } }))
      const { page, console, leave } = await open('/wrong')
      const asked: string[] = []
      page.on('request', request => asked.push(request.method()))
      await page.click(ACCEPT)
      await settled(page)
      expect(asked).not.toContain('POST')
      expect(await queue(page)).toBeNull()
      expect(console.filter(line => line.includes('options.record posts nothing'))).toHaveLength(1)
      await leave()
    },
  )
})
