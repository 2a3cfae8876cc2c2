import type { Decision, Method } from '../choice/types.ts'

/**
 * One thing that the hooks saw, and how often since the last decision. Of what is written the name and the attributes,
 * of what is asked for the host: never a value, never a query. A list, not a record: the head code writes it.
 */
export type Sight = [
  ...seen: SeenAtOnce,
  count: number,
  when: number,
  /** Whose stack says who did it; it is made a text only where somebody asks. */
  error: Error,
  /** The address of the page or frame in which it was done. */
  address: string,
  isFrame: boolean,
]

/** What a hook knows of what it sees. */
export type SeenAtOnce = readonly [
  /** The type of entry, the tag, or the kind of request. */
  what: string,
  /** The name, or the origin that is asked. */
  name: string,
  /** For whom it was refused; undefined: it went ahead. */
  id: string | undefined,
  /** Of a cookie that was written as a text: that text without its value. Empty otherwise. */
  attributes: string,
]

/** A decision among the sights: what stands after it happened after it. */
export type Turn = [
  decision: Decision,
  by: Method | undefined,
  /** Whether the visitor had just done something; undefined where the browser does not tell. */
  isActive: boolean | undefined,
  when: number,
  /** Made in our own code. */
  error: Error,
]

/** What the hooks saw since the page began, in order. */
export interface Sights {
  readonly log: (Sight | Turn)[]
  /** How much was seen that the log had no room for. */
  lost: number
  see(seen: SeenAtOnce, realm?: Window): void
  /** Notes a decision, the standing one first. */
  turn(decision: Decision, by?: Method): void
}

/** How much is kept apart: a page may write and ask without end. */
const MOST = 1000

// Before the page can replace it.
const NativeError = Error

/** Notes what is written and asked for: the first of each kind between two decisions, and the number of the others. */
export function createSights(): Sights {
  const log: Sights['log'] = []
  let known: Record<string, Sight>
  const sights: Sights = {
    log,
    lost: 0,
    see(seen, realm = window) {
      try {
        // The time in it differs with each write.
        const key = seen.join().replace(/ \d+:\S+/, '')
        const sight = known[key]
        if (sight) sight[4]++
        else if (log[MOST - 1]) sights.lost++
        else {
          log.push(
            (known[key] = [
              ...seen,
              1,
              performance.now(),
              new NativeError(),
              realm.location.href,
              realm !== window,
            ]),
          )
        }
      } catch {
        // Whatever the page has made of lists and clocks: to note something must not change what is let through.
      }
    },
    turn(decision, by) {
      known = {}
      // Decisions have room of their own: without one, all that follows would seem to have come before it. A page that
      // decides without end fills that too.
      if (!log[2 * MOST - 1])
        log.push([decision, by, navigator.userActivation?.isActive, performance.now(), new NativeError()])
    },
  }
  return sights
}
