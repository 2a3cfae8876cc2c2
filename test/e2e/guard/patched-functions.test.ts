import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Visitor } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'
import { compareCalls } from './compare-calls.ts'
import { openPage, type Level } from './guarded-page.ts'
import { PROBE } from './probe.ts'

const LEVELS: Level[] = ['mark', 'guard', 'seal']

type Realm = Record<string, string>

let site: Site
let browser: Browser
let clean: Realm

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
  // A page of the same site, not about:blank, which has not the interfaces of secure pages.
  const { page, leave } = await openPage(browser, site, null)
  clean = await page.evaluate(`${PROBE}.describe()`)
  await leave()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** In what the realms differ, but for the one name that the tag leaves. */
function differences(realm: Realm): string[] {
  realm['window, its names'] = realm['window, its names']!.replace(',Latchkey', '')
  return [...new Set([...Object.keys(clean), ...Object.keys(realm)])]
    .filter(path => clean[path] !== realm[path] && path !== 'window.Latchkey')
    .map(path => `${path}\n  native: ${clean[path]}\n  ours:   ${realm[path]}`)
}

describe.each(LEVELS)('at level %s', level => {
  let guest: Visitor

  beforeAll(async () => {
    guest = await openPage(browser, site, level)
  })
  afterAll(() => guest.leave())

  // Mark looks at what is added only.
  it('replaces functions, and hides it nowhere: all but classes show our text when they are asked for theirs', async () => {
    const replaced = await guest.page.evaluate<string[]>(
      `${PROBE}.replaced().filter(({ native }) => typeof native.prototype !== 'object').map(({ path }) => path)`,
    )
    expect(replaced.length).toBeGreaterThan(level === 'mark' ? -1 : 50)
    expect(await guest.page.evaluate(`${PROBE}.texts()`)).toEqual(replaced)
  })

  it('leaves every property of every interface as the browser made it', async () => {
    const realm = await guest.page.evaluate<Realm>(`${PROBE}.describe()`)
    expect(differences(realm)).toEqual([])
  })

  it('answers odd calls as the browser does', { timeout: 120_000 }, async () => {
    expect(await guest.page.evaluate(`(${String(compareCalls)})()`)).toEqual([])
  })

  it('treats a frame of its own in the same way', async () => {
    const realm = await guest.page.evaluate<Realm>(`{
      const frame = document.createElement('iframe')
      frame.id = 'own'
      document.body.append(frame)
      frame.contentWindow[Symbol.for('probe')].describe()
    }`)
    expect(differences(realm)).toEqual([])
    const inFrame = await guest.page.evaluate<string[]>(
      `own.contentWindow[Symbol.for('probe')].replaced().map(({ path }) => path)`,
    )
    expect(inFrame).toEqual(await guest.page.evaluate(`${PROBE}.replaced().map(({ path }) => path)`))
  })

  it('puts everything back when it is stopped', async () => {
    await guest.page.evaluate('Latchkey.stop()')
    expect(await guest.page.evaluate(`${PROBE}.replaced().map(({ path }) => path)`)).toEqual([])
  })

  // After the test above, which stops it.
  if (level !== 'mark') {
    it('puts everything back in its frames too', async () => {
      const left = `own.contentWindow[Symbol.for('probe')].replaced().map(({ path }) => path)`
      expect(await guest.page.evaluate(left)).toEqual([])
    })
  }
})
