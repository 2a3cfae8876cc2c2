import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLACEMENTS } from './placements.ts'
import { accept, refuse, withdraw, type Walk } from './stages.ts'
import { TRACKERS } from './trackers.ts'
import { latchkeyBlocks, type Level } from './with-latchkey.ts'
import { newGuest, openCase, openWorld, type Guest, type World } from './world.ts'

/** Every tracker at every place at one level, through all that a visitor can decide. */
export function testLevel(level: Level): void {
  let world: World

  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  for (const tracker of TRACKERS) {
    describe.concurrent(`${tracker.id} at ${level}`, () => {
      it.for(PLACEMENTS)('follows every decision, by %s', { timeout: 90_000 }, async placement => {
        const walk = await setOut(placement)
        await refuse(walk)
        // Nothing is left of that visitor, so this one is as good as another with an empty profile.
        await walk.guest.page.context().clearCookies()
        await accept(walk)
        await withdraw(walk, byCall)
        await walk.guest.leave()
        expect(walk.wrong).toEqual([])
      })

      async function setOut(placement: (typeof PLACEMENTS)[number]): Promise<Walk> {
        const of = openCase(world, tracker, placement, vendor => latchkeyBlocks(tracker, vendor, level))
        return { of, level, guest: await newGuest(world), wrong: [] }
      }
    })
  }

  it(`follows a withdrawal in the settings at ${level}`, { timeout: 90_000 }, async () => {
    const tracker = TRACKERS[0]!
    const of = openCase(world, tracker, 'static tag', vendor => latchkeyBlocks(tracker, vendor, level))
    const walk = { of, level, guest: await newGuest(world), wrong: [] }
    await accept(walk)
    await withdraw(walk, inSettings)
    await walk.guest.leave()
    expect(walk.wrong).toEqual([])
  })
}

async function byCall({ page }: Guest): Promise<void> {
  await page.evaluate('Latchkey.withdraw()')
}

async function inSettings({ page }: Guest): Promise<void> {
  await page.click('main a[href="#latchkey-settings"]')
  await page.uncheck('#latchkey-panel[open] input[name="latchkey-analytics"]')
  await page.click('#latchkey-panel [data-latchkey="save"]')
}
