import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { snippet } from '../../../src/build/snippet.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { until } from '../trackers/expected.ts'
import { storedNow } from '../trackers/judge.ts'
import { TRACKERS, type Vendor } from '../trackers/trackers.ts'
import {
  interact,
  newGuest,
  openCase,
  openWorld,
  type Case,
  type Guest,
  type World,
} from '../trackers/world.ts'

/** Longer than the tracker needs to send and store anything. */
const PATIENCE = 1200
const TURN_OFF = '#latchkey-banner [data-latchkey="reject"]'

const ahoy = TRACKERS.find(({ id }) => id === 'ahoy')!

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** A landlord who counts with a processor, by a real tracker, and asks for nothing. */
function manifestOf({ hosts }: Vendor): Manifest {
  const service = {
    name: 'Ahoy',
    provider: 'Vendor Ltd',
    category: 'analytics',
    role: 'processor',
    hosts,
  } as const
  return {
    site: { name: 'Millbrook Homes', privacyUrl: '/privacy' },
    categories: { analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
    services: { ahoy: service },
    cookies: [{ name: 'ahoy_*', service: 'ahoy', purpose: 'Counts visits.', expiry: '13 months' }],
  }
}

describe.each(['guard', 'seal'] as const)('a real tracker on statistics at %s, with the snippet', level => {
  it('counts until it is turned off, and then no more', { timeout: 60_000 }, async () => {
    const of = openCase(world, ahoy, 'static tag', vendor => snippet(manifestOf(vendor), { level }))
    const guest = await newGuest(world)
    const { page } = guest
    await page.goto(of.page)
    await page.locator(TURN_OFF).waitFor()
    expect(await page.textContent(TURN_OFF)).toBe('Turn off')
    await until(
      () => of.asked(),
      asked => asked.some(one => one.includes('/ahoy/visits')),
      5000,
    )
    expect(of.asked().join()).toContain('POST /ahoy/visits')
    expect(await storedNow(page)).toContain('cookie ahoy_visitor')

    // A sealed page that nobody has touched is loaded again, so that nothing of the tracker is left in it.
    const reloaded = level === 'seal' && page.waitForEvent('load')
    await page.click(TURN_OFF)
    await reloaded
    await expectSilence(of, guest)
    for (const path of [of.nextPage, of.page]) {
      await page.goto(path)
      await expectSilence(of, guest)
      expect(await page.locator(TURN_OFF).isVisible()).toBe(false)
    }
    await guest.leave()
  })

  it('does not count where the browser sends Global Privacy Control', { timeout: 60_000 }, async () => {
    const of = openCase(world, ahoy, 'static tag', vendor => snippet(manifestOf(vendor), { level }))
    const guest = await newGuest(world)
    const { page } = guest
    await page.addInitScript(
      "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })",
    )
    await page.goto(of.page)
    await page.locator(TURN_OFF).waitFor()
    expect(await page.textContent(TURN_OFF)).toBe('Leave off')
    expect(await page.textContent('#latchkey-banner p')).toContain(
      'Your browser sends Global Privacy Control',
    )
    await expectSilence(of, guest)
    expect(guest.written).toEqual([])

    await page.click('#latchkey-banner [data-latchkey="accept"]')
    await page.goto(of.nextPage)
    await until(
      () => of.asked(),
      asked => asked.some(one => one.startsWith('POST /ahoy/')),
      5000,
    )
    expect(of.asked().join()).toContain('POST /ahoy/')
    await guest.leave()
  })
})

/** Whatever the visitor does, nothing is sent, and nothing is stored. */
async function expectSilence(of: Case, { page }: Guest): Promise<void> {
  // What was under way.
  await pause(100)
  const from = of.asked().length
  await interact(page)
  await pause(PATIENCE)
  expect(of.asked().slice(from)).toEqual([])
  expect(await storedNow(page)).toEqual([])
}
