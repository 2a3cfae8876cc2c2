import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { snippet } from '../../../src/build/snippet.ts'
import { visitor } from '../../support/browser.ts'
import { SMALL } from '../../support/manifests.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

/** How long a page may go on after it is loaded, and how long it is then watched, in milliseconds. */
const SETTLED = 3000
const WATCHED = 3000

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

/** Runs in the page before anything of it: counts all that calls code without anybody having done something. */
function countCalls(): void {
  const calls: Record<string, number> = {}
  Object.assign(window, { calls })
  const counted =
    (name: string, work: unknown) =>
    (...given: unknown[]): unknown => {
      calls[name] = (calls[name] ?? 0) + 1
      return typeof work === 'function' ? (work as (...given: unknown[]) => unknown)(...given) : undefined
    }
  const page = window as unknown as Record<string, (...given: unknown[]) => unknown>
  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
    'queueMicrotask',
  ]) {
    const native = page[name]!
    page[name] = (work, ...rest) => native.call(window, counted(name, work), ...rest)
  }
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    page[name] = new Proxy(page[name]!, {
      construct: (observer, [work, ...rest]: unknown[]) =>
        Reflect.construct(observer, [counted(name, work), ...rest]) as object,
    })
  }
}

async function secondsOfScript(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN
}

const blocks = (level: 'guard' | 'seal') => snippet(SMALL, { level })
const ahead = ({ head, body }: ReturnType<typeof blocks>): string =>
  `<!doctype html><html lang="en"><head>${head}<title>Test</title></head><body>${body}<main><h1>Home</h1></main></body></html>`

describe('while nobody decides', () => {
  it.concurrent.each([
    ['mark, by the tag', () => tracked.put('mark')],
    ['guard, by the tag', () => tracked.put('guard')],
    ['seal, by the tag', () => tracked.put('seal')],
    ['guard, by the snippet', () => aheadAt('/idle-guard', 'guard')],
    ['seal, by the snippet', () => aheadAt('/idle-seal', 'seal')],
  ] as const)('nothing of ours runs, at %s', async (_, put) => {
    const { page, leave } = await visitor(tracked.browser)
    await page.addInitScript(countCalls)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    await page.goto(put())
    await page.waitForSelector('#latchkey-banner:not([hidden])')
    await page.waitForTimeout(SETTLED)
    const before = await page.evaluate<Record<string, number>>('({ ...calls })')
    // What counts does count.
    expect(before.setTimeout).toBeGreaterThan(0)
    const start = await secondsOfScript(devtools)
    expect(start).toBeGreaterThan(0)
    await page.waitForTimeout(WATCHED)
    expect((await secondsOfScript(devtools)) - start).toBe(0)
    expect(await page.evaluate('calls')).toEqual(before)
    await leave()
  })
})

function aheadAt(path: string, level: 'guard' | 'seal'): string {
  tracked.site.page(path, ahead(blocks(level)))
  return tracked.site.url + path
}
