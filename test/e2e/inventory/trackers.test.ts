import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missing, patternsOf, until } from '../trackers/expected.ts'
import { SITE } from '../trackers/tracker-server.ts'
import { TRACKERS, type Tracker } from '../trackers/trackers.ts'
import { latchkeyBlocks, type Level } from '../trackers/with-latchkey.ts'
import {
  interact,
  newGuest,
  openCase,
  openWorld,
  type Case,
  type Guest,
  type World,
} from '../trackers/world.ts'
import type { Inventory } from '../../../src/inventory/inventory.ts'
import { entriesOf, inventoryOf, namesOf, requestsOf, whoDid } from './seen-here.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe.concurrent.each(TRACKERS)('$id', tracker => {
  it('is seen at mark in all that it does, before anybody chose', async () => {
    const { of, guest } = await open(tracker, 'mark')
    await interact(guest.page)
    const seen = await everything(of, guest, 'mark')
    expectAttributed(of, seen, 0)
    await guest.leave()
  })

  it.for(['guard', 'seal'] as const)(
    'is seen at %s as stopped, and after Accept in all it does',
    async level => {
      const { of, guest } = await open(tracker, level)
      const before = await until(
        () => inventoryOf(guest.page),
        seen => requestsOf(seen).length > 0,
      )
      expect(of.asked()).toEqual([])
      expect(entriesOf(before)).toEqual([])
      const [script] = requestsOf(before)
      expect(script).toMatchObject({ name: of.vendor.host, kind: 'script', outcome: 'stopped' })
      // A tag manager in a file of the landlord's, or the vendor's own loader in the page.
      const loader = tracker.injectedBy === 'loader' ? of.page : `${SITE}/files/app-${of.number}.js`
      expect(script!.evidence[0]).toMatchObject({ how: 'hook', who: loader, stage: 0 })
      expect(before.findings.filter(({ kind }) => kind === 'before-choice')).toEqual([])

      const loaded = level === 'seal' && guest.page.waitForEvent('load')
      await guest.page.click('#latchkey-banner [data-latchkey="accept"]')
      await loaded
      await interact(guest.page)
      const seen = await everything(of, guest, level)
      expectAttributed(of, seen, level === 'seal' ? 0 : 1)
      expect(seen.findings.filter(({ kind }) => /choice|reject/.test(kind))).toEqual([])
      await guest.leave()
    },
  )

  // Vimeo keeps nothing here, and Elastic only what its host has answered.
  if (/vimeo|elastic/.test(tracker.id)) return
  it('in the landlord’s own file is stopped at guard, each name with who', async () => {
    const { of, guest } = await open(tracker, 'guard', 'bundle')
    const stopped = (seen: Inventory) => entriesOf(seen).filter(({ outcome }) => outcome === 'stopped')
    const seen = await until(
      () => inventoryOf(guest.page),
      one => stopped(one).length > 0 && requestsOf(one).length > 0,
    )
    expect(whoDid(stopped(seen))).toEqual([`${SITE}/files/app-${of.number}.js`])
    const first = requestsOf(seen).filter(({ name }) => name === of.vendor.host)
    expect(new Set(first.map(({ outcome }) => outcome))).toEqual(new Set(['stopped']))
    expect(whoDid(first)).toContain(`${SITE}/files/app-${of.number}.js`)
    expect(of.asked()).toEqual([])
    await guest.leave()
  })
})

async function open(
  tracker: Tracker,
  level: Level,
  placement: 'injection' | 'bundle' = 'injection',
): Promise<{ of: Case; guest: Guest }> {
  const of = openCase(world, tracker, placement, vendor =>
    latchkeyBlocks(tracker, vendor, level, { probes: true }),
  )
  const guest = await newGuest(world)
  await guest.page.goto(of.page)
  return { of, guest }
}

/** Waits until all that the tracker does is seen, and gives the inventory as it then is. */
function everything({ tracker, vendor }: Case, { page }: Guest, level: Level): Promise<Inventory> {
  return until(
    () => inventoryOf(page),
    seen =>
      !missing(namesOf(seen.observed), [...patternsOf(tracker.names), ...patternsOf(tracker.tried)]).length &&
      // At `mark` the browser's list is all there is, and it leaves out what nobody reads the answer of.
      requestsOf(seen).some(
        ({ name, kind }) => name === vendor.host && (level === 'mark' || kind !== 'script'),
      ),
  )
}

/** That all of it is there, in the right stage, and done by the tracker's own script. */
function expectAttributed({ tracker, vendor }: Case, seen: Inventory, stage: number): void {
  const script = vendor.script.replace(/\?.*/, '')
  const names = entriesOf(seen)
  expect(missing(namesOf(names), patternsOf(tracker.names))).toEqual([])
  expect(missing(namesOf(names), patternsOf(tracker.tried))).toEqual([])
  if (names.length) expect(whoDid(names)).toEqual([script])
  expect(new Set(names.flatMap(({ evidence }) => evidence.map(one => one.stage)))).toEqual(
    new Set(names.length ? [stage] : []),
  )
  const probes = names.filter(({ isThere }) => !isThere)
  expect(new Set(probes.map(({ outcome }) => outcome))).toEqual(new Set(probes.length ? ['transient'] : []))
  expect(missing(namesOf(probes), patternsOf(tracker.tried))).toEqual([])

  const asked = requestsOf(seen).filter(({ name, outcome }) => name === vendor.host && outcome !== 'stopped')
  // At `mark` the hooks see names alone, and the inventory says so.
  const isMark = seen.limits.some(limit => limit.includes('“mark”'))
  expect(asked.length).toBeGreaterThan(isMark ? 0 : 1)
  if (!isMark && tracker.id !== 'vimeo') expect(whoDid(asked)).toContain(script)
}
