import { isFields } from '../manifest/is-fields.ts'
import { text } from '../manifest/text.ts'
import type { DecisionEvent } from './decision-event.ts'

/** Where decisions wait that the log has not taken yet, in localStorage. */
const QUEUE = 'latchkey-log'

/** More decisions than anybody makes while a log is down; the oldest give way. */
const MOST = 20

/** A log that was down for longer has lost more than these, and a random id must not stay for good. In milliseconds. */
const LONGEST = 7 * 86_400_000

/** What waits, the oldest first, without what is too old or no event. Never throws. */
export function readQueue(now: number): readonly DecisionEvent[] {
  try {
    const queue: unknown = JSON.parse(localStorage.getItem(QUEUE) as string)
    return (Array.isArray(queue) ? queue : []).filter(
      (event): event is DecisionEvent =>
        isFields(event) &&
        !!text(event.id) &&
        // From a clock that was wrong, it would wait for years.
        Math.abs(now - Date.parse(text(event.time))) <= LONGEST,
    )
  } catch {
    return []
  }
}

/** Keeps what waits from now on. Says whether it could; never throws. */
export function writeQueue(events: readonly DecisionEvent[]): boolean {
  try {
    if (!events[0]) localStorage.removeItem(QUEUE)
    // Not by `setItem`, which the guard of a page that blocks undeclared names would refuse.
    else localStorage[QUEUE] = JSON.stringify(events.slice(-MOST))
    return true
  } catch {
    return false
  }
}
