import { expect } from 'vitest'
import { storedNow } from './judge.ts'
import { comesFromVendor } from './placements.ts'
import type { Names } from './trackers.ts'
import type { Case, Guest } from './world.ts'

/** Waits until the page holds everything that the tracker stores, and its vendor got everything that it sends. */
export async function expectAllThere(guest: Guest, of: Case, since = 0): Promise<void> {
  const absent = async () => [
    ...missing(of.asked().slice(since), requestsOf(of)),
    ...missing(await storedNow(guest.page), patternsOf(of.tracker.names)),
  ]
  expect(await until(absent, ({ length }) => length === 0), 'requests and names that are missing').toEqual([])
}

/** Leaves for a page with nothing on it, and waits for what the tracker sends then. */
export async function expectLeaving(guest: Guest, of: Case): Promise<void> {
  const before = of.asked().length
  await guest.page.goto(of.bye)
  const { leaving } = of.tracker
  if (!leaving) return
  const absent = () => missing(of.asked().slice(before), [leaving])
  expect(await until(absent, ({ length }) => length === 0), 'requests on leaving that are missing').toEqual(
    [],
  )
}

/** Asks again and again until the answer is good, or patience is at an end, and gives the last answer in either case. */
export async function until<Answer>(
  ask: () => Answer | Promise<Answer>,
  good: (answer: Answer) => boolean,
  patience = 8000,
): Promise<Answer> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (good(answer) || Date.now() > end) return answer
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** What a page of a case asks the vendor for. */
export function requestsOf({ tracker, placement, vendor }: Case): RegExp[] {
  const code = `GET ${vendor.script.slice(vendor.origin.length)}`
  return [...tracker.requests, ...(comesFromVendor(tracker, placement) ? [exactly(code)] : [])]
}

/** `cookie _ga_*` and the like as expressions. */
export function patternsOf(names: Names): RegExp[] {
  return Object.entries(names).flatMap(([type, patterns]) =>
    (patterns as readonly string[]).map(pattern => exactly(`${type} ${pattern}`)),
  )
}

export function missing(found: readonly string[], expected: readonly RegExp[]): string[] {
  return expected.filter(pattern => !found.some(entry => pattern.test(entry))).map(String)
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.?$()+[\]]/g, '\\$&').replace(/\*/g, '.*')}$`)
}
