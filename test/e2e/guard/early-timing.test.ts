import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

/**
 * What Firefox 153 gives in one new tab of some 300: the times of the blank page that stood there before, as from long
 * ago, until this page's own come. A tab cannot be made to do so, and 300 take minutes.
 */
const BLANK_PAGES_TIMES = `<script>
  const own = performance.timing
  Object.defineProperty(performance, 'timing', {
    get: () => document.readyState === 'loading' ? { domInteractive: 1, domContentLoadedEventStart: 1 } : own,
  })
</script>`

const ran = (): string[] => tracked.site.thirdParty.filter(address => address.includes('/ran/'))

it('watches the parser to its end where the browser says that it has long ended', async () => {
  const page = {
    before: BLANK_PAGES_TIMES,
    body: `<iframe src="${tracked.site.third('/runs/early.html')}"></iframe>`,
  }
  const bare = await tracked.open(null, page)
  await expect.poll(ran, { timeout: 20_000 }).toHaveLength(1)
  await bare.leave()

  const guarded = await tracked.open('guard', page)
  const isReady = guarded.page.evaluate('Latchkey.ready.then(() => document.readyState)')
  expect(await isReady).not.toBe('loading')
  await sleep(SETTLING)
  expect(ran()).toEqual([])
  expect(await guarded.page.locator('iframe[data-consent="counter"]').count()).toBe(1)
  await guarded.leave()
})
