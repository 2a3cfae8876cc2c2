import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrackedSite, type Level, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const LEVELS = ['guard', 'seal'] as const
/** How long the page may be kept from anything else in one go, in milliseconds; measured on a busy machine. */
const MOST_GAP = 2000
/** How much more memory may be in use once all is over, in bytes. */
const MOST_GROWTH = 20_000_000
const MOST_RECORDS = 500

/** Notes the longest time for which a timer could not run. */
const WATCH = `<script>
  window.gap = 0
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    gap = Math.max(gap, now - last)
    last = now
  }, 10)
</script>`

interface Flood {
  readonly growth: number
  readonly gap: number
  /** What the page says in the end. */
  readonly result: unknown
  readonly records: number
}

/** Lets a page do something that takes a while, and measures what that costs it. */
async function flood(level: Level, code: string): Promise<Flood> {
  const { page, held, errors, leave } = await tracked.open(level, { before: WATCH })
  const before = await heapOf(page)
  const result = await page.evaluate(`(async () => { ${code} })()`)
  const gap = await page.evaluate<number>('gap')
  const growth = (await heapOf(page)) - before
  const records = (await held()).length
  expect(errors).toEqual([])
  expect(tracked.site.thirdParty).toEqual([])
  await leave()
  return { growth, gap, result, records }
}

/** What is in use after everything that can go has gone. */
async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize
}

const PAUSE = 'await new Promise(resolve => setTimeout(resolve))'

describe('a flood', () => {
  it('reaches the third party and the cookies without Latchkey', async () => {
    const { page, leave } = await tracked.open(null)
    await page.evaluate(`
      document.body.append(Object.assign(document.createElement('script'), { src: '${tracked.site.third('/t.js')}' }))
      document.cookie = 'visit=1'`)
    await tracked.asked(tracked.site.third('/t.js'))
    expect(await page.evaluate('document.cookie')).toBe('visit=1')
    await leave()
  })

  it.each(LEVELS)('of 10,000 scripts of a refused host leaves the page responsive at %s', async level => {
    const { growth, gap, result } = await flood(
      level,
      `for (let at = 0; at < 10_000; at++) {
         const script = document.createElement('script')
         script.src = '${tracked.site.third('/t.js')}?' + at
         document.body.append(script)
         if (at % 500 === 0) ${PAUSE}
         script.remove()
       }
       return document.querySelectorAll('script[data-consent]').length`,
    )
    expect(result).toBe(0)
    expect(gap).toBeLessThan(MOST_GAP)
    expect(growth).toBeLessThan(MOST_GROWTH)
  })

  it.each(LEVELS)('of a tracker that tries again for ever leaves the page responsive at %s', async level => {
    const { growth, gap, result } = await flood(
      level,
      `let tries = 0
       const again = () => {
         tries++
         const script = document.createElement('script')
         script.onerror = again
         script.src = '${tracked.site.third('/t.js')}'
         document.body.append(script)
       }
       again()
       await new Promise(resolve => setTimeout(resolve, 2500))
       return tries`,
    )
    expect(result).toBeGreaterThan(10)
    expect(gap).toBeLessThan(MOST_GAP)
    expect(growth).toBeLessThan(MOST_GROWTH)
  })

  it.each(LEVELS)(
    'of a million refused cookies leaves the page responsive at %s',
    { timeout: 60_000 },
    async level => {
      const { growth, gap, result, records } = await flood(
        level,
        `for (let chunk = 0; chunk < 200; chunk++) {
         for (let at = 0; at < 5000; at++) document.cookie = 'visit=' + at
         ${PAUSE}
       }
       return document.cookie`,
      )
      expect(result).toBe('')
      expect(records).toBeLessThanOrEqual(MOST_RECORDS)
      expect(gap).toBeLessThan(MOST_GAP)
      expect(growth).toBeLessThan(MOST_GROWTH)
    },
  )

  // Each change is told, and to look at what is stored costs far more than to store it.
  it.each(['mark', ...LEVELS] as const)(
    'of 500 allowed cookies is looked at now and then at %s',
    async level => {
      const before = `<script>
      const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
      window.reads = window.told = 0
      Object.defineProperty(Document.prototype, 'cookie', { ...cookie, get() { reads++; return cookie.get.call(this) } })
      cookieStore.addEventListener('change', () => told++)
    </script>`
      const { page, leave } = await tracked.open(level, { before })
      await page.evaluate('Latchkey.ready')
      const writes = `(async () => {
      reads = 0
      for (let at = 0; at < 500; at++) await cookieStore.set('session', String(at))
      return reads
    })()`
      const reads = await page.evaluate<number>(writes)
      expect(await page.evaluate('told')).toBeGreaterThan(50)
      expect(reads).toBeLessThan(100)
      await leave()
    },
  )
})
