import { storedNow } from './judge.ts'
import { comesFromVendor } from './placements.ts'
import type { Names } from './trackers.ts'
import type { Case, Guest } from './world.ts'

export interface Absence {
  /** How many of the requests are from before. Default: 0. */
  readonly from?: number
  /** What is to be there. Default: all of it. */
  readonly only?: 'code' | 'names' | undefined
}

/** What a tracker should have sent and stored and, after some patience, has not. */
export function absent(guest: Guest, of: Case, { from = 0, only }: Absence = {}): Promise<string[]> {
  const requests = only === 'names' ? [] : only === 'code' ? codeRequest(of) : requestsOf(of)
  const names = only === 'code' ? [] : patternsOf(of.tracker.names)
  return until(
    async () => [
      ...missing(of.asked().slice(from), requests),
      ...missing(await storedNow(guest.page), names),
    ],
    ({ length }) => length === 0,
  )
}

/** Leaves for a page with nothing on it. What should have been sent upon it and has not. */
export async function absentOnLeaving(guest: Guest, of: Case): Promise<string[]> {
  const from = of.asked().length
  await guest.page.goto(of.bye)
  const { leaving } = of.tracker
  return until(
    () => missing(of.asked().slice(from), leaving ? [leaving] : []),
    ({ length }) => length === 0,
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
function requestsOf(of: Case): RegExp[] {
  return [...of.tracker.requests, ...codeRequest(of)]
}

function codeRequest({ tracker, placement, vendor }: Case): RegExp[] {
  const code = `GET ${vendor.script.slice(vendor.origin.length)}`
  return comesFromVendor(tracker, placement) ? [exactly(code)] : []
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
