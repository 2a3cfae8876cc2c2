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
  page: string,
  /** The address of the frame in which it was done; false in the page itself. */
  frame: string | false,
]

/** What a hook knows of what it sees. */
export type SeenAtOnce = readonly [
  /** The type of entry, the tag, or the kind of request. */
  what: string,
  /** The name, or the scheme with its colon and the host. */
  name: string,
  /** For whom it was refused; undefined: it went ahead. */
  id: string | undefined,
  /** Of a cookie that was written as a text: `=` where it has a name, then its attributes. */
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
  let known = new Map<string, Sight>()
  const sights: Sights = {
    log: [],
    lost: 0,
    see(seen, realm = window) {
      try {
        const [what, name, id, attributes] = seen
        // The time in it differs with each write.
        const key = what + name + id + attributes.replace(/\d+:\S+/, '')
        const sight = known.get(key)
        if (sight) sight[4]++
        else if (sights.log.length < MOST) {
          const made: Sight = [
            ...seen,
            1,
            performance.now(),
            new NativeError(),
            location.href,
            realm !== window && realm.location.href,
          ]
          known.set(key, made)
          sights.log.push(made)
        } else sights.lost++
      } catch {
        // Whatever the page has made of maps and clocks: to note something must not change what is let through.
      }
    },
    turn(decision, by) {
      known = new Map()
      // A page that decides without end fills the list all the same.
      if (sights.log.length < MOST)
        sights.log.push([
          decision,
          by,
          navigator.userActivation?.isActive,
          performance.now(),
          new NativeError(),
        ])
    },
  }
  return sights
}
