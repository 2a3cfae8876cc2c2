import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missing, patternsOf } from './expected.ts'
import { notOurs } from './judge.ts'
import { TRACKERS, type Tracker } from './trackers.ts'
import { latchkeyBlocks, type Level, type LatchkeyOptions } from './with-latchkey.ts'
import { interact, newGuest, openCase, openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/**
 * Names that nobody declared, written by code of the site's own file: no level stops that code from running. What it
 * writes under such names is stored by default, since to refuse it would break sites whose annex is not finished, and is
 * reported; `data-undeclared="block"` refuses it.
 */
for (const level of ['guard', 'seal'] as const) {
  describe.concurrent(`a probe that the annex does not name, at ${level}`, () => {
    for (const tracker of TRACKERS.filter(({ tried }) => Object.keys(tried).length)) {
      it(`of ${tracker.id} is refused where undeclared names are blocked`, async () => {
        expect(await writtenBy(tracker, level, 'block')).toEqual([])
      })

      it(`of ${tracker.id} is stored where they are reported, and nothing else is`, async () => {
        const written = await writtenBy(tracker, level, 'report')
        expect(missing(written, patternsOf(tracker.tried))).toEqual([])
        const probes = patternsOf(tracker.probes)
        expect(written.filter(name => !probes.some(probe => probe.test(name)))).toEqual([])
      })
    }
  })
}

/** Everything that a tracker in the landlord's own file got stored before a choice. */
async function writtenBy(
  tracker: Tracker,
  level: Level,
  undeclared: LatchkeyOptions['undeclared'] & string,
): Promise<string[]> {
  const of = openCase(world, tracker, 'bundle', vendor =>
    latchkeyBlocks(tracker, vendor, level, { probes: false, undeclared }),
  )
  const guest = await newGuest(world)
  await guest.page.goto(of.page)
  await interact(guest.page)
  await pause(800)
  await guest.page.goto(of.bye)
  await guest.leave()
  expect(of.asked()).toEqual([])
  return [...new Set(guest.written.filter(notOurs))]
}
