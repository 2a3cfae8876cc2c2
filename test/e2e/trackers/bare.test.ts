import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { absent, absentOnLeaving, missing, patternsOf } from './expected.ts'
import { PLACEMENTS } from './placements.ts'
import { TRACKERS } from './trackers.ts'
import { interact, newGuest, openCase, openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/**
 * What each tracker does where nothing stops it. The other tests look for the absence of just this, with the same eyes,
 * and are worth what these are.
 */
for (const tracker of TRACKERS) {
  describe.concurrent(`${tracker.id} in a bare page`, () => {
    it.for(PLACEMENTS)('is seen in all that it does, by %s', async placement => {
      const of = openCase(world, tracker, placement)
      const guest = await newGuest(world)
      await guest.page.goto(of.page)
      // Trackers look whether the newer way to cookies is there.
      expect(await guest.page.evaluate('[isSecureContext, typeof cookieStore]')).toEqual([true, 'object'])
      await interact(guest.page)
      expect(await absent(guest, of)).toEqual([])
      expect(missing(guest.written, patternsOf(tracker.tried))).toEqual([])
      expect(await absentOnLeaving(guest, of)).toEqual([])
      await guest.leave()
    })
  })
}
