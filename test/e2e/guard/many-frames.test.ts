import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const KINDS: Readonly<Record<string, (address: string) => string>> = {
  frame: address => `<iframe src="${address}"></iframe>`,
  object: address => `<object data="${address}" type="text/html"></object>`,
  embed: address => `<embed src="${address}" type="text/html">`,
}
/** The parser itself begins to load a frame, and gives nobody a turn between two: docs/limits.md. */
const MANY: Readonly<Record<string, number>> = { frame: 5, object: 20, embed: 20 }

/** One piece of HTML with many pages of a third party. */
function body(kind: string): string {
  return Array.from({ length: MANY[kind]! }, (_, index) =>
    KINDS[kind]!(tracked.site.third(`/runs/${kind}-${index}.html`)),
  ).join('')
}

const ran = (): string[] => tracked.site.thirdParty.filter(address => address.includes('/ran/'))

it.each(Object.keys(KINDS))('keeps every %s from running where many stand side by side', async kind => {
  const bare = await tracked.open(null, { body: body(kind) })
  await expect.poll(() => ran().length, { timeout: 20_000 }).toBe(MANY[kind])
  await bare.leave()

  const { page, leave } = await tracked.open('guard', { body: body(kind) })
  await page.waitForFunction('Latchkey.ready')
  await sleep(2 * SETTLING)
  expect(ran()).toEqual([])
  expect(await page.locator(':is(iframe, object, embed)[data-consent="counter"]').count()).toBe(MANY[kind])
  await leave()
})
