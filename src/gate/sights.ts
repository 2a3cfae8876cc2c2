import type { Decision, Method } from '../choice/types.ts'

/**
 * What a hook knows of what it sees. Of what is written the name and the attributes, of what is asked for the host: never
 * a value, never a query.
 */
export type SeenAtOnce = readonly [
  /** The type of entry, the tag, or the kind of request. */
  what: string,
  /** The name, or the origin that is asked. */
  name: string,
  /** For whom it was refused; undefined: it went ahead. */
  id: string | undefined,
  /** Of a cookie that was written as a text: that text without its value. */
  attributes?: string | undefined,
]

/** A decision, the standing one first: what stands after it was seen after it. */
export type Decided = readonly [decision: Decision, by?: Method]

/** What hooks see, what is decided, and what the policy of the page stops at `seal`. */
export type Noted = SeenAtOnce | Decided | readonly [violation: SecurityPolicyViolationEvent]

/** One of them, as the head code writes it: a list, not a record. */
export type Sight = [
  noted: Noted,
  /** The address of the page or frame in which it was done. */
  address: string,
  isFrame: boolean,
  when: number,
  /** Whose stack says who did it; it is made a text only where somebody asks. */
  error: Error,
  /** Whether the visitor had just done something; undefined where the browser does not tell. */
  isActive?: boolean,
]

/** What is seen until `page.js` comes and goes on with it. */
export interface Sights {
  readonly log: Sight[]
  /** How much was seen, also what the log has no room for. */
  count: number
  /** As it was before the page could replace it. */
  readonly Error: ErrorConstructor
  /** Never throws. */
  see(noted: Noted, realm?: Window): void
}

/** How much is kept until then: a page may write and ask without end. */
const MOST = 5000

/** Notes what is written and asked for, decided and stopped. */
export function createSights(): Sights {
  const sights: Sights = {
    log: [],
    count: 0,
    Error,
    see(noted, realm = window) {
      try {
        if (sights.count++ < MOST)
          sights.log.push([
            noted,
            realm.location.href,
            realm !== window,
            performance.now(),
            new sights.Error(),
            navigator.userActivation?.isActive,
          ])
      } catch {
        // Whatever the page has made of lists and clocks: to note something must not change what is let through.
      }
    },
  }
  return sights
}
