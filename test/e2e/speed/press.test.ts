import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrackedSite, type Level, type TrackedSite } from '../../support/tracked-site.ts'

const SCRIPTS = 300
/** As a phone of some years ago does, beside the computer of whoever develops. */
const THROTTLE = 4
/** Longer than this, and visitors feel that they wait. In milliseconds; what is called good is 200. */
const AT_ONCE = 100

/** Scripts each of which works for a while, as trackers do. */
const marked = (milliseconds: number): string =>
  `<script type="text/plain" data-consent="counter">
  window.ran = (window.ran ?? 0) + 1
  for (const end = performance.now() + ${milliseconds}; performance.now() < end; );
</script>`.repeat(SCRIPTS)

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

/** Runs in the page before anything of it: notes how long each press took until the next paint, and what was done by then. */
function watchPresses(): void {
  const presses = { durations: [] as number[], atPress: {} as unknown }
  Object.assign(window, { presses })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number }
      if (interactionId) presses.durations.push(duration)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  addEventListener('click', () => {
    // Last of all that listens to a press.
    const part = document.querySelector<HTMLElement>('#latchkey-banner > div')?.dataset.latchkeyPart
    presses.atPress = {
      record: document.cookie.includes('latchkey=1.'),
      part,
      ran: (window as { ran?: number }).ran ?? 0,
    }
  })
}

/** Runs in the page after that: takes away what the work after a press waits for. */
function doAllAtOnce(): void {
  const { setTimeout } = window
  const atOnce = (work: () => void): number => (work(), 0)
  addEventListener(
    'click',
    () => {
      window.requestAnimationFrame = work => atOnce(() => work(0))
      window.setTimeout = ((work: () => void, time?: number) =>
        time ? setTimeout(work, time) : atOnce(work)) as never
    },
    true,
  )
}

interface Press {
  readonly longest: number
  readonly atPress: unknown
  /** How many scripts had run when the last press had been made. */
  readonly ranBefore: number
}

/** Presses a button of the banner in a page full of marked scripts. */
async function press(
  level: Level,
  verb: string,
  { isAtOnce = false, isFollowed = false } = {},
): Promise<Press> {
  const guest = await tracked.open(null)
  const { page } = guest
  await page.addInitScript(watchPresses)
  if (isAtOnce) await page.addInitScript(doAllAtOnce)
  await page.goto(tracked.put(level, { body: marked(isFollowed ? 8 : 1) }))
  await page.waitForSelector('#latchkey-banner')
  await page.evaluate('Latchkey.ready')
  // A control that nothing throttles would be no control.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  await page.click(`#latchkey-banner [data-latchkey=${verb}]`)
  // While the work goes on, the next press has its turn as well.
  if (isFollowed) await page.click('#latchkey-banner [data-latchkey=hide]')
  const ranBefore = await page.evaluate<number>('window.ran ?? 0')
  if (verb === 'accept') await page.waitForFunction(`window.ran === ${SCRIPTS}`)
  await page.waitForFunction('presses.durations.length > 0')
  // Whatever else belongs to the press.
  await page.waitForTimeout(500)
  const { durations, atPress } = await page.evaluate<{ durations: number[]; atPress: unknown }>('presses')
  expect(guest.errors).toEqual([])
  await guest.leave()
  return { longest: Math.max(...durations), atPress, ranBefore }
}

describe('a press in a page with 300 marked scripts, on a slow phone', () => {
  it('would make visitors wait if all that it leads to were done at once', async () => {
    expect((await press('guard', 'accept', { isAtOnce: true })).longest).toBeGreaterThan(3 * AT_ONCE)
  })

  it.each([
    ['mark', 'accept'],
    ['guard', 'accept'],
    ['guard', 'reject'],
    ['seal', 'reject'],
  ] as const)('is answered at once at %s, %s', async (level, verb) => {
    const { longest, atPress } = await press(level, verb)
    expect(longest).toBeLessThan(AT_ONCE)
    // The choice counts from the press on, the answer is there, and the rest comes after it.
    expect(atPress).toEqual({ record: true, part: `${verb}ed`, ran: 0 })
  })
})

describe('the press after that', () => {
  it('is answered at once too, while the scripts still run', async () => {
    const { longest, ranBefore } = await press('guard', 'accept', { isFollowed: true })
    expect(longest).toBeLessThan(AT_ONCE)
    expect(ranBefore).toBeLessThan(SCRIPTS)
  })
})

describe('what must not wait', () => {
  it('is the policy at seal: it is narrower in the same moment', async () => {
    const { page, accept, leave } = await tracked.open('seal')
    await accept()
    expect(await page.evaluate('Latchkey.allows("counter")')).toBe(true)
    const policies = 'document.querySelectorAll("meta[http-equiv=Content-Security-Policy]").length'
    // The withdrawal loads the page again as well, and a page that is left meanwhile may never close.
    const loaded = page.waitForEvent('load')
    const [before, after, isAllowed] = await page.evaluate<[number, number, boolean]>(
      `(() => { const before = ${policies}; Latchkey.reject(); return [before, ${policies}, Latchkey.allows('counter')] })()`,
    )
    expect([after - before, isAllowed]).toEqual([1, false])
    await loaded
    await leave()
  })
})
