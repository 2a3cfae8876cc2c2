import { afterAll, beforeAll, it } from 'vitest'
import { setTimeout as pause } from 'node:timers/promises'
import { TRACKERS } from '../trackers/trackers.ts'
import { latchkeyBlocks } from '../trackers/with-latchkey.ts'
import { interact, newGuest, openCase, openWorld, type World } from '../trackers/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
it('explores', { timeout: 200_000 }, async () => {
  for (const level of ['mark', 'guard', 'seal'] as const)
    for (const tracker of TRACKERS.filter(({ id }) => (process.env.T ?? id).split(',').includes(id))) {
      const placement = 'injection'
      const of = openCase(world, tracker, placement, vendor =>
        latchkeyBlocks(tracker, vendor, level, { probes: false }),
      )
      const guest = await newGuest(world)
      await guest.page.goto(of.page)
      await interact(guest.page)
      await pause(700)
      const show = (inv: any) => {
        for (const o of inv.observed)
          console.log(
            '   ',
            o.kind,
            o.name,
            o.host,
            o.seconds,
            o.outcome,
            o.isThere,
            o.count,
            JSON.stringify(
              o.evidence.map((e: any) =>
                [
                  e.how,
                  e.who?.replace(/https:..www.millbrook-homes.org.uk/, ''),
                  e.line,
                  e.frame,
                  Math.round(e.when),
                  e.stage,
                ].join('|'),
              ),
            ),
          )
        console.log('   stages', JSON.stringify(inv.stages))
        for (const f of inv.findings) console.log('   !', f.severity, f.kind, f.what, f.subject)
        console.log('   ~', inv.limits.slice(3))
      }
      console.log('=====', level, tracker.id, 'before', of.asked().length)
      show(await guest.page.evaluate('Latchkey.inventory()'))
      if (process.env.ACC) {
        const reloaded = level === 'seal' && guest.page.waitForEvent('load')
        await guest.page.click('#latchkey-banner [data-latchkey="accept"]')
        await reloaded
        await interact(guest.page)
        await pause(900)
        console.log('=====', level, tracker.id, 'accepted')
        show(await guest.page.evaluate('Latchkey.inventory()'))
      }
      await guest.leave()
    }
})
