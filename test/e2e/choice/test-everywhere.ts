import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openTabs, type Tab, type Visitor } from '../../support/engines/open-tabs.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'

const WWW = 'http://www.example.org.uk'
const RESIDENTS = 'http://residents.example.org.uk'
const LIMIT = 60_000
const SOON = { timeout: 1000, interval: 50 }

/** It says whether it was kept for going back, and runs a script of the counter where that is allowed. */
const BODY = `<script>addEventListener('pageshow', event => { window.isBack = event.persisted })</script>
  <script type="text/plain" data-consent="counter">document.cookie = 'visit=1;path=/;domain=example.org.uk'</script>`

/** Removes what a test has left, on a host and on its domain. */
const FORGET = `void (localStorage.clear(), ['latchkey', 'visit'].forEach(name => {
  for (const domain of ['', ';domain=example.org.uk']) document.cookie = name + '=;path=/;max-age=0' + domain
}))`

/** Tests that a decision is the same everywhere, on real names, in an engine other than Chromium. */
export function testEverywhere(engine: 'firefox' | 'webkit'): void {
  let site: Site
  let visitor: Visitor
  /** Some engines end with their last tab. */
  let keeper: Tab
  let opened: Tab[] = []

  beforeAll(async () => {
    site = await startSite(['www.example.org.uk', 'residents.example.org.uk'])
    for (const [path, options] of [
      ['/', {}],
      ['/shared', { domain: 'share' }],
    ] as const) {
      site.page(
        path,
        pageOf({ manifest: { ...SMALL, options }, attributes: 'data-reload="ask"', body: BODY }),
      )
    }
    site.page('/plain', '<!doctype html><title>Plain</title>')
    visitor = await openTabs(engine, site.port)
    keeper = await visitor.open()
  }, LIMIT)
  // To start the engine anew takes longer than most of the tests.
  afterEach(async () => {
    for (const tab of opened) await tab.close()
    opened = []
    for (const host of [WWW, RESIDENTS]) {
      await keeper.go(`${host}/plain`)
      await keeper.evaluate(FORGET)
      expect(await cookies(keeper)).toEqual([])
    }
  }, LIMIT)
  afterAll(async () => {
    await visitor?.close()
    await site.close()
  })

  async function open(...urls: string[]): Promise<Tab[]> {
    for (const url of urls) {
      const tab = await visitor.open()
      opened.push(tab)
      await tab.go(url)
      await expect.poll(() => hasBanner(tab)).toBe(true)
    }
    return opened
  }
  const hasBanner = (tab: Tab): Promise<unknown> =>
    tab.evaluate("document.getElementById('latchkey-banner') !== null")
  const allows = (tab: Tab): Promise<unknown> => tab.evaluate("window.Latchkey?.allows('counter')")
  const focus = (tab: Tab): Promise<unknown> => tab.evaluate("void window.dispatchEvent(new Event('focus'))")
  const press = (tab: Tab, control: string): Promise<unknown> =>
    tab.evaluate(`void document.querySelector('#latchkey-banner [data-latchkey=${control}]').click()`)
  const cookies = async (tab: Tab): Promise<string[]> =>
    String(await tab.evaluate('document.cookie'))
      .split('; ')
      .map(pair => pair.replace(/=.*/, ''))
      .filter(Boolean)
      .sort()

  /** Has each tab decide so many milliseconds after one moment, and waits for that. Timers of hidden tabs come late. */
  async function decideAt(
    tabs: readonly Tab[],
    verbs: readonly string[],
    delays: readonly number[],
  ): Promise<void> {
    const moment = Date.now() + 500
    for (const [index, tab] of tabs.entries()) {
      const delay = `${moment + delays[index]!} - Date.now()`
      const worker = `new Worker(URL.createObjectURL(new Blob(['setTimeout(postMessage, ' + (${delay}) + ', 0)'])))`
      await tab.evaluate(`void (${worker}.onmessage = () => Latchkey.${verbs[index]}())`)
    }
    await sleep(moment + Math.max(...delays) - Date.now())
    for (const tab of tabs) {
      await expect.poll(() => tab.evaluate('Latchkey.decision.state'), SOON).toBe('decided')
    }
  }

  describe(`a decision in ${engine}`, { timeout: LIMIT }, () => {
    it('reaches another tab within a second, and so does a withdrawal', async () => {
      const [one, other] = (await open(`${WWW}/`, `${WWW}/`)) as [Tab, Tab]
      expect(await allows(other)).toBe(false)
      await press(one, 'accept')
      await expect.poll(() => allows(other), SOON).toBe(true)
      await expect.poll(() => hasBanner(other), SOON).toBe(false)
      await expect.poll(() => cookies(other)).toContain('visit')
      await one.evaluate('void Latchkey.withdraw()')
      await expect.poll(() => allows(other), SOON).toBe(false)
      await expect.poll(() => cookies(other)).toEqual(['latchkey'])
    })

    const PAIRS = [
      ['accept', 'reject'],
      ['reject', 'accept'],
    ] as const

    it.each(PAIRS)('is one where two tabs %s and %s in the same tenth of a second', async (...verbs) => {
      const tabs = await open(`${WWW}/`, `${WWW}/`)
      await decideAt(tabs, verbs, [0, 100])
      await sleep(SOON.timeout)
      const [last, ...others] = await Promise.all(tabs.map(allows))
      expect(last).toBe(verbs[1] === 'accept')
      expect(others).toEqual([last])
      await tabs[0]!.go(`${WWW}/`)
      expect(await allows(tabs[0]!)).toBe(last)
    })

    // Firefox gives each process a copy of the cookies, and what two write at once may stay different there.
    it.each(PAIRS)(
      'is the record that each finds where two tabs %s and %s at the same moment',
      async (...verbs) => {
        const tabs = await open(`${WWW}/`, `${WWW}/`)
        await decideAt(tabs, verbs, [0, 0])
        // A tab in the background looks again after a second at the latest.
        await sleep(2 * SOON.timeout)
        const found = await Promise.all(tabs.map(tab => tab.evaluate('/analytics[+]/.test(document.cookie)')))
        expect(await Promise.all(tabs.map(allows))).toEqual(found)
        await tabs[0]!.go(`${WWW}/`)
        expect(found).toContain(await allows(tabs[0]!))
      },
    )

    it('is shared by the hosts of a domain, where the site says so, from the next focus', async () => {
      const [www, residents] = (await open(`${WWW}/shared`, `${RESIDENTS}/shared`)) as [Tab, Tab]
      await press(www, 'accept')
      await focus(residents)
      expect(await allows(residents)).toBe(true)
      await expect.poll(() => cookies(residents)).toEqual(['latchkey', 'visit'])
      // What was stored for the whole domain goes from any of its hosts.
      await residents.evaluate('void Latchkey.withdraw()')
      await expect.poll(() => cookies(residents)).toEqual(['latchkey'])
      await focus(www)
      expect(await allows(www)).toBe(false)
      expect(await cookies(www)).toEqual(['latchkey'])
    })

    it.each([
      ['/', '/shared', true],
      ['/shared', '/', false],
    ])('stands in one cookie after the site changes from %s to %s', async (before, after, isShared) => {
      const [tab] = (await open(WWW + before)) as [Tab]
      await press(tab, 'accept')
      await tab.go(WWW + after)
      await tab.evaluate('Latchkey.ready.then(() => {})')
      await tab.evaluate('void Latchkey.withdraw()')
      await expect.poll(() => cookies(tab)).toEqual(['latchkey'])
      await tab.go(WWW + after)
      expect([await allows(tab), await tab.evaluate('Latchkey.decision.state')]).toEqual([false, 'decided'])
      await tab.go(RESIDENTS + after)
      expect(await cookies(tab)).toEqual(isShared ? ['latchkey'] : [])
    })

    it('holds on a page to which the visitor goes back', async () => {
      const [tab] = (await open(`${WWW}/`)) as [Tab]
      await press(tab, 'accept')
      await expect.poll(() => cookies(tab)).toContain('visit')
      // A page that still loads something is not kept.
      await expect.poll(() => tab.evaluate('localStorage.latchkey?.length > 0')).toBe(true)
      await expect.poll(() => tab.evaluate('document.readyState')).toBe('complete')
      await new Promise(resolve => setTimeout(resolve, 500))
      await tab.go(`${WWW}/?other`)
      await tab.evaluate('Latchkey.ready.then(() => {})')
      await tab.evaluate('void Latchkey.withdraw()')
      await expect.poll(() => cookies(tab)).toEqual(['latchkey'])
      await tab.evaluate('void setTimeout(() => history.back())')
      await expect.poll(() => tab.evaluate('window.isBack && location.search').catch(() => null)).toBe('')
      await expect.poll(() => allows(tab), SOON).toBe(false)
      expect(await cookies(tab)).toEqual(['latchkey'])
    })
  })
}
