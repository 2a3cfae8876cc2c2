import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Held } from '../../../src/gate/held.ts'
import {
  SETTLING,
  startTrackedSite,
  type Guest,
  type Level,
  type TrackedSite,
} from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const third = (path: string, host?: string): string => tracked.site.third(path, host)
const TAG = '/tag-manager.js'

/** Opens a page with a script of the site's own that does what is given. */
async function open(level: Level, code: string, body = ''): Promise<Guest> {
  tracked.site.page(TAG, code, { 'content-type': 'text/javascript' })
  return tracked.open(level, { body: `${body}<script src="${TAG}"></script>` })
}

const adding = (address: string): string =>
  `document.body.append(Object.assign(document.createElement('script'), { src: '${address}' }))`

describe.each(['guard', 'seal'] as const)('a record of what was held at %s', level => {
  /** The one record that a deed leads to. Its time is looked at and taken out. */
  async function recordOf(code: string, body?: string): Promise<Omit<Held, 'when'>> {
    const { page, held, errors, leave } = await open(level, code, body)
    await expect.poll(held).toHaveLength(1)
    await page.waitForTimeout(SETTLING)
    const [{ when, ...record }] = (await held()) as [Held]
    expect(when).toBeGreaterThan(0)
    expect(when).toBeLessThan(await page.evaluate('performance.now()'))
    expect(await held()).toHaveLength(1)
    expect(tracked.site.thirdParty).toEqual([])
    expect(errors).toEqual([])
    await leave()
    return record
  }
  const COMMON = { id: 'counter', why: 'not allowed yet', outcome: 'stopped' }

  it('says all of a script that code added without a mark', async () => {
    expect(await recordOf(adding(third('/t.js')))).toEqual({
      ...COMMON,
      what: 'script',
      url: third('/t.js'),
      who: tracked.site.url + TAG,
    })
  })

  it('says all of a request', async () => {
    expect(await recordOf(`fetch('${third('/f')}').catch(() => {})`)).toEqual({
      ...COMMON,
      what: 'fetch',
      url: third('/f'),
      who: tracked.site.url + TAG,
    })
  })

  it('says all of a cookie that was not written', async () => {
    expect(await recordOf(`document.cookie = 'visit=1; path=/'`)).toEqual({
      ...COMMON,
      what: 'cookie',
      url: 'visit',
      who: tracked.site.url + TAG,
    })
  })
})

describe('a record', () => {
  it('says of what stood in the HTML that it may have been fetched, and names no script', async () => {
    const { held, page, leave } = await open('guard', '', `<script src="${third('/t.js')}"></script>`)
    await expect.poll(held).toHaveLength(1)
    expect(await held()).toMatchObject([
      {
        what: 'script',
        url: third('/t.js'),
        id: 'counter',
        why: 'not allowed yet',
        outcome: 'fetched',
        who: null,
      },
    ])
    await page.waitForTimeout(SETTLING)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    await leave()
  })

  it('says at seal which host nobody declared, and which script asked it', async () => {
    const style = `document.body.style.backgroundImage = 'url(${third('/style.png', 'odd.localhost')})'`
    const bare = await open(null, style)
    await tracked.asked(third('/style.png', 'odd.localhost'))
    await bare.leave()

    const { held, page, leave } = await open(
      'seal',
      `fetch('${third('/f', 'odd.localhost')}').catch(() => {});${style}`,
    )
    await expect.poll(async () => (await held()).map(({ what }) => what)).toEqual(['fetch', 'img-src'])
    const [fetched, styled] = (await held()) as [Held, Held]
    expect(fetched).toMatchObject({
      url: third('/f', 'odd.localhost'),
      id: '',
      why: 'address not declared',
      outcome: 'stopped',
      who: tracked.site.url + TAG,
    })
    expect(styled).toMatchObject({
      url: third('/style.png', 'odd.localhost'),
      id: '',
      why: 'policy of the page',
      outcome: 'stopped',
    })
    expect(styled.when).toBeGreaterThan(0)
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    await leave()
  })

  it('says that something was stored and then removed', async () => {
    const manifest = {
      services: { counter: { name: 'Counter', category: 'analytics', hosts: ['tracker.localhost'] } },
      cookies: [
        { name: 'visit', type: 'localStorage', service: 'counter', purpose: 'Counts.', expiry: '1 year' },
      ],
    }
    const { held, page, leave } = await tracked.open('guard', {
      manifest,
      // Nothing can stand around the properties of a storage.
      body: '<script>localStorage.visit = 1; window.written = localStorage.length</script>',
    })
    expect(await page.evaluate('written')).toBe(1)
    await expect.poll(held).toMatchObject([
      {
        what: 'localStorage',
        url: 'visit',
        id: 'counter',
        why: 'not allowed yet',
        outcome: 'removed',
        who: null,
      },
    ])
    expect(await page.evaluate('localStorage.length')).toBe(0)
    await leave()
  })
})

describe('records without end', () => {
  const MANY = 2000

  it.each(['guard', 'seal'] as const)('come to 500 at %s where a page asks for 2,000 things', async level => {
    const { held, page, errors, leave } = await open(
      level,
      `for (let at = 0; at < ${MANY}; at++) fetch('${third('/f')}' + at).catch(() => {})
       for (let at = 0; at < ${MANY}; at++) document.cookie = 'visit=' + at
       for (let at = 0; at < ${MANY}; at++) localStorage.setItem('own' + at, '1')`,
    )
    await expect.poll(async () => (await held()).length).toBe(500)
    await page.waitForTimeout(SETTLING)
    expect(await held()).toHaveLength(500)
    expect(tracked.site.thirdParty).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })
})
