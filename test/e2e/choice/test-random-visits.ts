import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTabs, type Tab, type Visitor } from '../../support/engines/open-tabs.ts'
import { startSite, type Site } from '../../support/site.ts'
import { createVisit, type Visit } from './visit-model.ts'
import { MANIFESTS, sealedPage, TRIES, type Version } from './visit-pages.ts'
import { step, type Step } from './visit-steps.ts'

/** As many sequences, of as many steps at most, as fit into half a minute. Another number tries others. */
const RUNS = 2
const MOST_STEPS = 7
const SEED = Number(process.env.LATCHKEY_SEED ?? 20_260_205)
const DAY = 86_400_000
/** Nobody is promised how soon something is gone, and a tab in the background is slow. */
const GONE = { timeout: 5000 }
const PAGE = 'http://www.example.org.uk/'

/** The state machine of Chromium at `guard`, in an engine in which no test can set the clock: the page has its own. */
export function testRandomVisits(engine: 'firefox' | 'webkit'): void {
  let site: Site
  let published: Version = 'first'
  /** By how much the visitor's clock is ahead, in milliseconds. */
  let ahead = 0

  beforeAll(async () => {
    site = await startSite(['www.example.org.uk'])
    site.page('/', (_request, response) => {
      const clock = `<script>{ const real = Date.now.bind(Date); window.ahead = ${ahead}; Date.now = () => real() + ahead }</script>`
      const html = sealedPage('guard', MANIFESTS[published]).replace('<head>', `<head>${clock}`)
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(html)
    })
  })
  afterAll(() => site.close())

  async function check(visit: Visit, tabs: readonly Tab[]): Promise<number> {
    let granted = 0
    for (const [index, tab] of tabs.entries()) {
      await tab.evaluate("void window.dispatchEvent(new Event('focus'))")
      for (const category of ['analytics', 'media'] as const) {
        const mayRun = visit.allows(index, category)
        expect(await tab.evaluate(`Latchkey.allows('${category}')`), `${category} in tab ${index}`).toBe(
          mayRun,
        )
        const { cookie, address } = TRIES[category]
        const url = site.third(`/${category}-${Math.random()}`, address)
        await tab.evaluate(`void (new Image().src = '${url}', document.cookie = '${cookie}=1;path=/')`)
        const asked = (): string[] => site.thirdParty.filter(line => line.endsWith(url.replace(/^.*\//, '')))
        if (mayRun) {
          await expect.poll(asked).toHaveLength(1)
          granted++
          continue
        }
        await sleep(100)
        expect(asked()).toEqual([])
        // Tabs with different manifests can differ, and what is stored is there for all of them.
        if (tabs.some((_, other) => visit.allows(other, category))) continue
        await expect.poll(() => tab.evaluate('document.cookie'), GONE).not.toContain(`${cookie}=`)
      }
    }
    return granted
  }

  async function take(step: Step, { visitor, visit, tabs }: Situation): Promise<void> {
    if (step.do === 'open') {
      if (tabs.length > 2) return
      const tab = await visitor.open()
      tabs.push(tab)
      await tab.go(PAGE)
      return visit.load(tabs.length - 1, published)
    }
    if (step.do === 'clock') {
      ahead += step.days * DAY
      visit.now += step.days * DAY
      for (const tab of tabs) await tab.evaluate(`void (window.ahead = ${ahead})`)
      return
    }
    const index = step.tab % tabs.length
    const tab = tabs[index]!
    if (step.do === 'close') {
      if (tabs.length < 2) return
      tabs.splice(index, 1)
      visit.close(index)
      return tab.close()
    }
    if (step.do === 'reload' || step.do === 'publish') {
      if (step.do === 'publish') published = step.version
      await tab.go(PAGE)
      return visit.load(index, published)
    }
    const isYes = step.do === 'accept'
    visit.decide(index, step.do === 'decide' ? step.answers : { analytics: isYes, media: isYes })
    const call = step.do === 'decide' ? `decide(${JSON.stringify(step.answers)})` : `${step.do}()`
    await tab.evaluate(`void Latchkey.${call}`)
  }

  async function run(steps: readonly Step[]): Promise<void> {
    published = 'first'
    ahead = 0
    const visitor = await openTabs(engine, site.port)
    const situation = { visitor, visit: createVisit(Date.now()), tabs: [] as Tab[] }
    const { visit, tabs } = situation
    try {
      for (const step of [{ do: 'open' }, { do: 'open' }] as const) await take(step, situation)
      await check(visit, tabs)
      await take({ do: 'accept', tab: 0 }, situation)
      // The positive: what is tried reaches its host where it may.
      expect(await check(visit, tabs)).toBe(4)
      for (const step of steps) {
        await take(step, situation)
        await check(visit, tabs)
      }
    } finally {
      await visitor.close()
    }
  }

  describe(`whatever visitors do in ${engine}, in any order`, () => {
    it('nothing runs or is stored that the last decision does not allow', { timeout: 180_000 }, () =>
      fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: MOST_STEPS }), run), {
        numRuns: RUNS,
        seed: SEED,
        endOnFailure: true,
      }),
    )
  })
}

interface Situation {
  readonly visitor: Visitor
  readonly visit: Visit
  readonly tabs: Tab[]
}
