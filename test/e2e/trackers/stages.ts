import { setTimeout as pause } from 'node:timers/promises'
import { absent, absentOnLeaving, patternsOf, until } from './expected.ts'
import { notOurs, storedNow } from './judge.ts'
import { comesFromVendor, startsOnRelease } from './placements.ts'
import type { Level } from './with-latchkey.ts'
import { interact, type Case, type Guest } from './world.ts'

/** Longer than any of the trackers needs to do all that it does by itself, in the bare pages. */
const PATIENCE = 1200
/** Longer than what is sent on leaving needs to arrive. */
const MOMENT = 400

/** One visitor's way through the stages of a decision. What is wrong is collected, so that one run tells all of it. */
export interface Walk {
  readonly guest: Guest
  readonly of: Case
  readonly level: Level
  readonly wrong: string[]
}

/** Nothing is sent and nothing is stored before a choice and after Reject, whatever the visitor does. */
export async function refuse(walk: Walk): Promise<void> {
  const { guest, of } = walk
  const { page } = guest
  const look = lookout(walk)
  await page.goto(of.page)
  await page.locator('#latchkey-banner [data-latchkey="reject"]').waitFor()
  await interact(page)
  await pause(PATIENCE)
  await look('before a choice')
  await page.goto(of.nextPage)
  await pause(MOMENT)
  await look('on the next page, before a choice')

  await page.click('#latchkey-banner [data-latchkey="reject"]:visible')
  await interact(page)
  await pause(MOMENT)
  await look('after Reject')
  await page.goto(of.page)
  await interact(page)
  await pause(PATIENCE)
  await look('on the next page after Reject')
  if (await page.locator('#latchkey-banner [data-latchkey="reject"]').isVisible())
    walk.wrong.push('asked again after Reject')
  await page.goto(of.bye)
  await pause(MOMENT)
  await look('on leaving after Reject')
}

/** Everything is there on the page load after Accept, which at `seal` comes by itself. */
export async function accept(walk: Walk): Promise<void> {
  const { guest, of, level, wrong } = walk
  const { page } = guest
  await page.goto(of.page)
  let from = of.asked().length
  const reloaded =
    level === 'seal' && page.waitForEvent('load', { timeout: 8000 }).catch(() => 'no reload after Accept')
  await page.click('#latchkey-banner [data-latchkey="accept"]')
  if (!reloaded) await atOnce(walk, from)
  const fault = await reloaded
  if (typeof fault === 'string') wrong.push(fault)
  if (!reloaded || typeof fault === 'string') {
    await forget(walk)
    from = of.asked().length
    await page.goto(of.page)
  }
  await interact(page)
  const missing = await absent(guest, of, { from })
  wrong.push(...missing.map(what => `on the page load after Accept: no ${what}`))
  wrong.push(...(await absentOnLeaving(guest, of)).map(what => `on leaving after Accept: no ${what}`))
}

/**
 * Leaves, and takes from the tracker what it knows of the visitor. Some requests are made once a visit, and some trackers
 * start it by themselves as soon as their code is there: whether that was before the visitor left is a matter of luck.
 */
async function forget({ guest, of }: Walk): Promise<void> {
  await guest.page.goto(of.bye)
  await guest.page.context().clearCookies({ name: /^(?!latchkey)/ })
  await guest.page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
}

/**
 * At `guard` an element that was held is released without a load. What then starts by itself is all there; a script
 * beside a static tag ran, and failed, long before. Code of the landlord's own has had its refusals, which nobody
 * repeats for it.
 */
async function atOnce({ guest, of, wrong }: Walk, from: number): Promise<void> {
  const { tracker, placement } = of
  if (!comesFromVendor(tracker, placement)) return
  const only = startsOnRelease(tracker, placement) ? undefined : 'code'
  if (!only) {
    // What it keeps tells that it has begun: before that it hears no press.
    await absent(guest, of, { from, only: 'names' })
    await interact(guest.page)
  }
  wrong.push(...(await absent(guest, of, { from, only })).map(what => `at once after Accept: no ${what}`))
}

/** Everything that the annex names is gone after withdrawal, and nothing comes back or is sent, here and on the next page. */
export async function withdraw(walk: Walk, act: (guest: Guest) => Promise<void>): Promise<void> {
  const { guest, of, wrong } = walk
  const { page } = guest
  const from = of.asked().length
  await page.goto(of.page)
  await interact(page)
  wrong.push(
    ...(await absent(guest, of, { from, only: 'names' })).map(what => `before withdrawal: no ${what}`),
  )
  await quiet(of)

  await act(guest)
  const look = lookout(walk)
  const declared = [...patternsOf(of.tracker.names), ...patternsOf(of.tracker.probes)]
  const left = await until(
    async () => (await storedNow(page)).filter(name => declared.some(pattern => pattern.test(name))),
    ({ length }) => length === 0,
    3000,
  )
  wrong.push(...left.map(name => `after withdrawal: still ${name}`))
  await interact(page)
  await pause(PATIENCE)
  await look('after withdrawal')
  for (const frame of page.frames())
    if (frame !== page.mainFrame() && frame.url().startsWith('https:'))
      wrong.push(`after withdrawal: still a frame of ${frame.url()}`)

  await page.goto(of.nextPage)
  await interact(page)
  await pause(PATIENCE)
  await look('on the next page after withdrawal')
  await page.goto(of.bye)
  await pause(MOMENT)
  await look('on leaving after withdrawal')
}

/** Reports whatever was sent or stored since it last looked, and whatever is stored now. */
function lookout({ guest, of, level, wrong }: Walk): (when: string) => Promise<void> {
  let [asked, written] = [of.asked().length, guest.written.length]
  return async when => {
    const stored = await storedNow(guest.page)
    const found = [
      ...of
        .asked()
        .slice(asked)
        .filter(request => !askedByParser(of, level, request)),
      ...guest.written.slice(written).filter(notOurs),
      ...stored.map(name => `still ${name}`),
    ]
    asked = of.asked().length
    written = guest.written.length
    wrong.push(...new Set(found.map(what => `${when}: ${what}`)))
  }
}

/**
 * What `guard` cannot stop: Chromium asks for a frame that stands in the page's own HTML before any script gets to see
 * it. What comes does not run: the film's own request, which tells of that, is never let pass here. The seal, marking
 * and the header keep the frame from being asked for too.
 */
function askedByParser({ tracker, placement, vendor }: Case, level: Level, request: string): boolean {
  const isEmbed = placement === 'inline snippet' && !!tracker.embed
  return level === 'guard' && isEmbed && request === `GET /video/${vendor.film}`
}

/** Waits until nothing has been sent for a while. */
async function quiet(of: Case): Promise<void> {
  let before = -1
  await until(
    async () => {
      before = of.asked().length
      await pause(700)
      return of.asked().length
    },
    count => count === before,
  )
}
