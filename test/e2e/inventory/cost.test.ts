import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockOf } from '../../bench/chromium.mjs'
import { inTurn, median, ratio } from '../../bench/in-turn.mjs'
import { startTrackedSite, type Level, type TrackedSite } from '../../support/tracked-site.ts'

const REQUESTS = 5000
const WRITES = 1000
const ROUNDS = 7
/** A machine may be busy with something else for a while: then it is measured again. */
const TRIES = 4
/**
 * Most of what a page may pay that is observed, times what it pays without us, where nothing goes over the network.
 * docs/benchmarks.md says what is measured.
 */
const MOST: Readonly<Record<string, number>> = { mark: 1.5, guard: 2 }

/** Whoever listens to changes of cookies is told of each write, which costs far more than to note it. */
const QUIET = `<script>Object.defineProperty(window, 'cookieStore', { value: undefined })</script>`

let tracked: TrackedSite
const pages = new Map<string, { page: Page; clock: () => Promise<number> }>()

beforeAll(async () => {
  tracked = await startTrackedSite()
  await open('nothing', null)
  // Makes a text of a stack with each write and request: the kind of slip that is to be found.
  await open(
    'slow',
    null,
    `<script>{
      const { fetch } = window
      const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
      const who = () => Array.from({ length: 5 }, () => new Error().stack.match(/\\w+:[^\\s)]+/g)).join()
      window.fetch = (...given) => (who(), fetch(...given))
      Object.defineProperty(Document.prototype, 'cookie', { set(text) { who(); set.call(this, text) } })
    }</script>`,
  )
  for (const level of ['mark', 'guard'] as const) {
    const { page } = await open(level, level)
    // What it watches with stays.
    await page.evaluate('Latchkey.inventory()')
  }
})
afterAll(() => tracked.close())

async function open(id: string, level: Level, before = ''): Promise<{ page: Page }> {
  const { page } = await tracked.open(level, { before: QUIET + before })
  pages.set(id, { page, clock: await clockOf(page) })
  return { page }
}

/** What the main thread works for requests and writes, in milliseconds: its own clock stands still while others work. */
async function work(id: string): Promise<number> {
  const { page, clock } = pages.get(id)!
  const start = await clock()
  await page.evaluate(
    async ([requests, writes, host]) => {
      // Goes through all of the call, and asks nobody.
      const signal = AbortSignal.abort()
      for (let index = 0; index < requests; index++) fetch(`${host}${index}`, { signal }).catch(() => {})
      for (let index = 0; index < writes; index++) {
        document.cookie = `name${index % 50}=${index}; path=/; max-age=86400`
      }
      await new Promise(resolve => setTimeout(resolve, 50))
    },
    [REQUESTS, WRITES, tracked.site.third('/', 'odd.localhost')] as const,
  )
  return (await clock()) - start
}

/** How many times as much a page pays as one without us: the least of some tries, since other programs only add. */
async function cost(id: string, enough: number): Promise<number> {
  let least = Infinity
  for (let tries = 0; tries < TRIES && least >= enough; tries++) {
    const results = await inTurn(['nothing', id], { rounds: ROUNDS }, work)
    least = Math.min(least, ratio(results.get(id)!, results.get('nothing')!))
    expect(median(results.get('nothing')!)).toBeGreaterThan(0)
  }
  return least
}

describe('5,000 requests and 1,000 cookie writes', { timeout: 120_000 }, () => {
  it('are found out to cost too much where they do', async () => {
    expect(await cost('slow', Infinity)).toBeGreaterThan(MOST.guard!)
  })

  it.each(['mark', 'guard'])('cost no more than they may where they are observed at %s', async level => {
    expect(await cost(level, MOST[level]!)).toBeLessThan(MOST[level]!)
  })
})
